package dk.opgang.initiatives.elsewhere;

import java.time.LocalDate;
import java.util.UUID;

/** A participant on a day, on which he or she has an age. */
public record DayOfLife(UUID participantId, LocalDate on) {}
