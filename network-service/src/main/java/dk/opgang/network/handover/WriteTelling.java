package dk.opgang.network.handover;

import dk.opgang.network.exchange.ExchangeSender;
import dk.opgang.network.handover.TellingTable.Telling;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tells one handover to the installation that takes part in it, sealed for the municipality there. In the name of the system. */
@Singleton
class WriteTelling {

    private static final Caller SYSTEM = Caller.system();

    private final Handovers handovers;
    private final HandoverItems items;
    private final TellingTable tellings;
    private final HandoverReads reads;
    private final ExchangeSender sender;
    private final BusinessClock clock;

    WriteTelling(
            Handovers handovers,
            HandoverItems items,
            TellingTable tellings,
            HandoverReads reads,
            ExchangeSender sender,
            BusinessClock clock) {
        this.handovers = handovers;
        this.items = items;
        this.tellings = tellings;
        this.reads = reads;
        this.sender = sender;
        this.clock = clock;
    }

    /** The package of which the receiver may lack parts. */
    @Transactional
    Optional<UUID> packageToSend(UUID id) {
        Handover found = handovers.get(SYSTEM, id);
        boolean isLacking = found.state().isOpen()
                || found.state().holds() && tellings.hold(id).parts() == 0;
        return isLacking && !found.isArrived() && isReached(found) ? Optional.of(found.packageId()) : Optional.empty();
    }

    /**
     * Tells how it stands. Nothing happens as long as the other installation is none of the partners, or has told no key: then it stays due.
     *
     * @param parts what is in the package
     */
    @Transactional
    void tell(UUID id, List<StatesClient.Part> parts) {
        Telling telling = tellings.hold(id);
        Handover found = handovers.get(SYSTEM, id);
        if (isReached(found) && isTold(found, telling, parts)) {
            tellings.told(id, telling.revision(), clock.now());
        }
    }

    private boolean isTold(Handover found, Telling telling, List<StatesClient.Part> parts) {
        List<HandoverItem> open = items.of(SYSTEM, found.id());
        if (found.isArrived()) {
            return sender.tellSealed(
                    AnswerTold.KIND,
                    found.from(),
                    AnswerTold.of(found, open, telling.parts(), reads.toTell(found.id()), telling.revisions()));
        }
        List<StatesClient.Part> lacking = parts.size() > telling.parts() ? parts : List.of();
        return lacking.stream()
                        .allMatch(part -> sender.tellSealed(
                                PartTold.KIND,
                                found.to(),
                                new PartTold(found.id(), part.n(), part.part(), part.sealed())))
                && sender.tellSealed(
                        HandoverTold.KIND,
                        found.to(),
                        HandoverTold.of(found, open, lacking.size(), telling.revisions()));
    }

    private boolean isReached(Handover found) {
        String there = found.isArrived() ? found.from() : found.to();
        return sender.servedBy(there)
                .filter(name -> name.equals(found.installation()))
                .isPresent();
    }
}
