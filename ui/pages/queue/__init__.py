"""«Кого позвать»: the queue, who was seen when, appointments."""
