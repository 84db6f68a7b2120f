package dk.opgang.participants.handover;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The copies: each side sees its own; the sender also those that it has made and nobody has accepted. */
@Singleton
class HandoverCopies extends VisibleRepository<HandoverCopy> {

    private static final Comparator<HandoverCopy> IN_ORDER =
            Comparator.comparingInt(HandoverCopy::number).thenComparingInt(HandoverCopy::part);

    HandoverCopies(EntityManager entities) {
        super(HandoverCopy.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        if (caller.isSystem()) {
            return Restriction.all();
        }
        return caller.municipality()
                .map(code -> Restriction.of(
                        "(e.municipalityCode = :copyOf or e.senderCode = :copyOf and e.participantId is null)",
                        "copyOf",
                        code))
                .orElse(Restriction.none());
    }

    /** The copies of one side, in the order of persons and parts. */
    List<HandoverCopy> of(Caller caller, HandoverPackage in, String municipality) {
        return list(
                        caller,
                        Restriction.equal("packageId", in.id()),
                        Restriction.equal("municipalityCode", municipality))
                .stream()
                .sorted(IN_ORDER)
                .toList();
    }

    /** Whether the participant is in a package that its receiver has not answered. */
    boolean isOpen(Caller caller, UUID participantId, String receiver) {
        return exists(
                caller,
                Restriction.of(
                        "e.participantId = :openPerson and e.packageId in (select p.id from HandoverPackage p"
                                + " where p.toMunicipality = :openTo and p.state in ('sent', 'more-requested'))",
                        Map.of("openPerson", participantId, "openTo", receiver)));
    }

    /** All copies of a participant, to be sealed by another key. */
    List<HandoverCopy> sealedBy(Caller caller, UUID participantId) {
        return list(caller, Restriction.equal("sealedBy", participantId));
    }

    void removeAll(List<HandoverCopy> copies) {
        copies.forEach(this::remove);
    }
}
