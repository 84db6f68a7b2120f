package dk.opgang.participants.consent;

import dk.opgang.participants.fault.ParticipantsFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.Age;
import dk.opgang.platform.time.Happened;
import java.time.LocalDate;
import java.util.function.Supplier;

/** The rules of a consent that need the day and the participant, the same for single requests and rows. */
final class ConsentRules {

    private ConsentRules() {}

    /**
     * Checks a whole form.
     *
     * @param birth asked only where the year does not decide: it is encrypted
     */
    static void check(ConsentForm form, LocalDate today, int birthYear, Supplier<LocalDate> birth, Faults faults) {
        form.checkAlone(faults);
        // It may begin later: it is a promise. It was given by now.
        Happened.sinceBirth(birthYear, "/from", form.from()).ifPresent(faults::broken);
        Happened.by(today, "/givenOn", form.givenOn()).ifPresent(faults::broken);
        Happened.sinceBirth(birthYear, "/givenOn", form.givenOn()).ifPresent(faults::broken);
        LocalDate given = form.givenOn() == null ? form.from() : form.givenOn();
        if ("participant".equals(form.givenBy()) && isChild(given, birthYear, birth)) {
            faults.broken("/givenBy", ParticipantsFault.GUARDIAN_NEEDED);
        }
    }

    private static boolean isChild(LocalDate given, int birthYear, Supplier<LocalDate> birth) {
        int age = AgeOfConsent.on(given);
        int years = given.getYear() - birthYear;
        return years < age || years == age && Age.on(birth.get(), given) < age;
    }
}
