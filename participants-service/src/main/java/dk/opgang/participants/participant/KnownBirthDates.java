package dk.opgang.participants.participant;

import dk.opgang.participants.subject.BirthDates;
import dk.opgang.participants.subject.Participant;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** Reads the date of birth out of the number. */
@Singleton
class KnownBirthDates implements BirthDates {

    private final IdentityVault vault;

    KnownBirthDates(IdentityVault vault) {
        this.vault = vault;
    }

    @Override
    public LocalDate of(Participant participant) {
        return new Cpr(vault.open(participant).cpr()).birthDate();
    }
}
