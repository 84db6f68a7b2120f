package dk.opgang.participants.subject;

import java.time.LocalDate;

/** Tells when a participant was born, which stands nowhere but in the encrypted identity: for rules that the year does not decide. */
public interface BirthDates {

    LocalDate of(Participant participant);
}
