package dk.opgang.participants.handover;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.participants.access.DataCategory;
import dk.opgang.participants.access.Reader;
import dk.opgang.participants.handover.ReceiverKeys.SealingKey;
import dk.opgang.participants.participant.Identity;
import dk.opgang.participants.participant.IdentityVault;
import dk.opgang.participants.subject.BirthDates;
import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.Protection;
import dk.opgang.participants.subject.Protections;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the copies of a part of a package: of each person one for either side. */
@Singleton
class PackParts {

    /** Bytes of a part that go in one message between installations: written as text three times over it is still below Kafka's megabyte. */
    private static final int LONGEST_MESSAGE = 300_000;

    private final IdentityVault vault;
    private final BirthDates births;
    private final Protections protections;
    private final Reader reader;
    private final GatherRecords gather;
    private final PackageSeal seal;
    private final ReceiverKeys keys;
    private final HandoverCopies copies;

    PackParts(
            IdentityVault vault,
            BirthDates births,
            Protections protections,
            Reader reader,
            GatherRecords gather,
            PackageSeal seal,
            ReceiverKeys keys,
            HandoverCopies copies) {
        this.vault = vault;
        this.births = births;
        this.protections = protections;
        this.reader = reader;
        this.gather = gather;
        this.seal = seal;
        this.keys = keys;
        this.copies = copies;
    }

    /** What the sender adds to what is known of the people. */
    record Letter(
            @Nullable String provision,
            @Nullable String message,
            List<PackageForm.Note> notes,
            Collection<String> categories) {}

    /**
     * Seals and keeps them, for people in this order; what was sealed for the receiver. What goes to another installation nobody opens here:
     * of that the sender's copy is sealed for the sender.
     *
     * @param told by what is sealed for a receiver that another installation serves
     * @throws ProblemException 413 if the records of somebody are more than goes in one message to another installation
     */
    @Transactional
    Sealed.Envelope pack(
            Caller caller, HandoverPackage in, List<HandedOver> people, Letter letter, @Nullable OtherKey told) {
        SealingKey receiver = keys.toSeal(in.to(), told);
        SealingKey sender = in.isSentElsewhere() ? keys.toSeal(in.from(), null) : receiver;
        List<byte[]> parts = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            HandedOver person = people.get(i);
            int number = i + 1;
            PersonFile file = file(caller, person, letter);
            byte[] sealed = seal.seal(receiver, in.id(), number, file);
            if (in.isSentElsewhere() && sealed.length > LONGEST_MESSAGE) {
                throw new ProblemException(CommonProblem.PAYLOAD_TOO_LARGE);
            }
            byte[] own = in.isSentElsewhere() ? seal.seal(sender, in.id(), number, file) : sealed;
            copies.persist(
                    new HandoverCopy(in, number, person.id(), person.consentId(), true, seal.wrap(person.id(), own)));
            copies.persist(new HandoverCopy(
                    in, number, person.id(), person.consentId(), false, seal.wrap(person.id(), sealed)));
            parts.add(sealed);
        }
        copies.flush();
        return Sealed.Envelope.of(receiver.keyId(), parts);
    }

    /** The day of birth of somebody whose identity the caller may know. */
    LocalDate birthDate(Caller caller, Participant participant) {
        reader.insight(caller, participant.id(), participant.municipalityCode()).require(DataCategory.IDENTITY);
        return births.of(participant);
    }

    private PersonFile file(Caller caller, HandedOver person, Letter letter) {
        Identity identity = vault.open(person.participant());
        Map<String, JsonNode> records = gather.of(caller, person.id(), letter.categories());
        return new PersonFile(
                identity.cpr(),
                identity.givenName(),
                identity.familyName(),
                person.birthDate(),
                person.participant().language(),
                protections.of(caller, person.id()).map(Protection::form).orElse(null),
                letter.provision(),
                letter.message(),
                letter.notes(),
                records);
    }
}
