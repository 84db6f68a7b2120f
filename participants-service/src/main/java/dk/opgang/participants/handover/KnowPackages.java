package dk.opgang.participants.handover;

import dk.opgang.participants.handover.HandoverPackages.Standing;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.time.Age;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells where packages stand to whoever keeps their envelopes, and takes note that their envelopes are kept. In the name of the system. */
@Singleton
class KnowPackages {

    private static final int OF_AGE = 18;
    private static final Caller SYSTEM = Caller.system();

    private final HandoverPackages packages;
    private final HandoverCopies copies;
    private final PackageBirths births;
    private final BusinessClock clock;

    KnowPackages(HandoverPackages packages, HandoverCopies copies, PackageBirths births, BusinessClock clock) {
        this.packages = packages;
        this.copies = copies;
        this.births = births;
        this.clock = clock;
    }

    /**
     * Where one stands.
     *
     * @param settled whether nothing changes any more
     * @param adult whether everybody in it is 18 by now; null if nobody asked, or it is not known
     * @param undone why something that follows could not be done of all; null if nothing was left undone
     * @param answered which answer of a receiver at another installation was decided on last
     * @param refused the problem for which that one changed nothing
     * @param closed whether a receiver at another installation may not open it for the time being
     * @param participantIds of the sender, as they are called now; of a relocation alone
     */
    record Item(
            UUID id,
            String state,
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate takesOverOn,
            boolean settled,
            @Nullable Boolean adult,
            @Nullable String undone,
            @Nullable UUID answered,
            @Nullable String refused,
            boolean closed,
            List<UUID> participantIds) {}

    /** @param ages of which it is asked whether everybody in it is of age */
    @Transactional
    List<Item> of(List<UUID> ids, List<UUID> ages) {
        List<HandoverPackage> known = packages.list(SYSTEM, Restriction.in("id", ids));
        Map<UUID, List<UUID>> people = copies.sent(known.stream()
                .filter(HandoverPackage::isForCase)
                .map(HandoverPackage::id)
                .toList());
        return known.stream()
                .map(found -> item(found, ages.contains(found.id()), people.getOrDefault(found.id(), List.of())))
                .toList();
    }

    private Item item(HandoverPackage found, boolean asksAge, List<UUID> people) {
        if (!found.isKnown()) {
            found.becomeKnown();
        }
        return new Item(
                found.id(),
                found.state().code(),
                found.acceptedOn(),
                found.takesOverOn(),
                found.isSettled(),
                asksAge ? isAdult(found).orElse(null) : null,
                found.undone(),
                found.answered(),
                found.refused(),
                found.isSentElsewhere() && found.state().isOpen() && packages.standing(found) == Standing.RESTRICTED,
                people);
    }

    private Optional<Boolean> isAdult(HandoverPackage found) {
        List<LocalDate> born = births.of(found);
        return born.isEmpty()
                ? Optional.empty()
                : Optional.of(born.stream().allMatch(birth -> Age.on(birth, clock.today()) >= OF_AGE));
    }
}
