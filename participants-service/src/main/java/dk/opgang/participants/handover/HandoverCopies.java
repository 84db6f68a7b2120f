package dk.opgang.participants.handover;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The copies: each side sees its own; the sender also those that it has made and nobody has accepted. */
@Singleton
class HandoverCopies extends VisibleRepository<HandoverCopy> {

    private static final Comparator<HandoverCopy> IN_ORDER =
            Comparator.comparingInt(HandoverCopy::number).thenComparingInt(HandoverCopy::part);

    private static final String SENT = """
            select distinct e.packageId, e.participantId from HandoverCopy e
            where is_among(:packages, e.packageId) and e.municipalityCode = e.senderCode and e.participantId is not null""";

    private static final String OF = """
            (e.participantId = :copiesOf or e.participantId is null and exists (select o.id from HandoverCopy o
             where o.packageId = e.packageId and o.number = e.number and o.part = e.part and o.participantId = :copiesOf))""";

    private final EntityManager entities;

    HandoverCopies(EntityManager entities) {
        super(HandoverCopy.class, entities);
        this.entities = entities;
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

    /** Those of a participant, and those of it that nobody has accepted, that are sealed by another's key. */
    List<HandoverCopy> sealedByAnother(Caller caller, UUID participantId, UUID other) {
        return list(caller, Restriction.equal("sealedBy", other), Restriction.of(OF, "copiesOf", participantId));
    }

    /** The sender's participants of each package, without what is told of them. */
    Map<UUID, List<UUID>> sent(Collection<UUID> packages) {
        return packages.isEmpty()
                ? Map.of()
                : entities.createQuery(SENT, Object[].class)
                        .setParameter("packages", packages.toArray(UUID[]::new))
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                row -> (UUID) row[0], Collectors.mapping(row -> (UUID) row[1], Collectors.toList())));
    }

    void removeAll(List<HandoverCopy> copies) {
        copies.forEach(this::remove);
    }
}
