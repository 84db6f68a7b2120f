package dk.opgang.participants.participant;

import dk.opgang.participants.subject.BirthDates;
import dk.opgang.participants.subject.Participant;
import dk.opgang.platform.crypto.SubjectCipher;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads the date of birth out of the number. */
@Singleton
class KnownBirthDates implements BirthDates {

    private final IdentityVault vault;

    KnownBirthDates(IdentityVault vault) {
        this.vault = vault;
    }

    @Override
    public LocalDate of(Participant participant) {
        return birthDate(vault.open(participant));
    }

    @Override
    public Map<UUID, LocalDate> of(Collection<Participant> participants) {
        Map<UUID, SubjectCipher> keys =
                vault.keys(participants.stream().map(Participant::id).toList());
        return participants.stream()
                .filter(participant -> keys.containsKey(participant.id()))
                .collect(Collectors.toMap(
                        Participant::id,
                        participant -> birthDate(
                                vault.open(participant, Objects.requireNonNull(keys.get(participant.id()))))));
    }

    private static LocalDate birthDate(Identity identity) {
        return new Cpr(identity.cpr()).birthDate();
    }
}
