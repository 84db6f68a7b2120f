package dk.opgang.network.handover;

import dk.opgang.network.exchange.ExchangeHandler;
import dk.opgang.network.exchange.Refusal;
import dk.opgang.network.exchange.Refusal.Reason;
import dk.opgang.network.exchange.ToldReader;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Takes in what other installations tell of handovers: what they send is noted, and kept where the packages are a moment later; what they
 * answer is noted, and decided on there.
 */
@Singleton
@Transactional
class TakeHandovers implements ExchangeHandler {

    private static final Caller SYSTEM = Caller.system();

    private final Handovers handovers;
    private final HandoverItems items;
    private final ArrivalTable arrivals;
    private final TellingTable tellings;
    private final HandoverReads reads;
    private final ToldReader reader;
    private final BusinessClock clock;

    TakeHandovers(
            Handovers handovers,
            HandoverItems items,
            ArrivalTable arrivals,
            TellingTable tellings,
            HandoverReads reads,
            ToldReader reader,
            BusinessClock clock) {
        this.handovers = handovers;
        this.items = items;
        this.arrivals = arrivals;
        this.tellings = tellings;
        this.reads = reads;
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(HandoverTold.KIND, PartTold.KIND, AnswerTold.KIND);
    }

    @Override
    public void repeat() {
        tellings.again();
    }

    @Override
    public void take(Received message) {
        switch (message.kind()) {
            case HandoverTold.KIND -> note(message, read(message, HandoverTold.class));
            case PartTold.KIND -> note(message, read(message, PartTold.class));
            default -> hear(message, read(message, AnswerTold.class));
        }
    }

    private void note(Received message, PartTold told) {
        requireItsOwn(message, told.handoverId());
        arrivals.keepPart(told, message.installation());
    }

    private void note(Received message, HandoverTold told) {
        message.requireServed(told.fromMunicipalityCode());
        Refusal.unless(told.toMunicipalityCode().equals(message.municipalityCode()), Reason.WRONG_MUNICIPALITY);
        requireItsOwn(message, told.handoverId());
        handovers
                .first(SYSTEM, Restriction.equal("packageId", told.packageId()))
                .ifPresent(known -> Refusal.unless(known.id().equals(told.handoverId()), Reason.ANOTHERS));
        handovers.find(SYSTEM, told.handoverId()).ifPresent(known -> {
            Refusal.unless(known.from().equals(told.fromMunicipalityCode()), Reason.ANOTHERS);
            Refusal.unless(known.to().equals(told.toMunicipalityCode()), Reason.ANOTHERS);
        });
        arrivals.keep(told.handoverId(), message.installation(), message.told().toString(), told.parts());
    }

    private void requireItsOwn(Received message, UUID handoverId) {
        handovers
                .find(SYSTEM, handoverId)
                .ifPresent(known -> Refusal.unless(
                        known.isArrived() && message.installation().equals(known.installation()), Reason.ANOTHERS));
    }

    private void hear(Received message, AnswerTold told) {
        Optional<Handover> known = handovers.find(SYSTEM, told.handoverId());
        boolean isForIt = known.filter(it -> !it.isArrived()
                        && message.installation().equals(it.installation())
                        && message.municipalityCode().equals(it.from()))
                .isPresent();
        Refusal.unless(isForIt, Reason.ANOTHERS);
        Handover found = handovers.lock(SYSTEM, told.handoverId());
        message.requireServed(found.to());
        if (told.answer() != null) {
            found.hear(told.answer());
        }
        see(found, told.items());
        handovers.flush();
        Objects.requireNonNull(told.reads()).forEach(read -> reads.heard(found.id(), read));
        tellings.heard(found.id(), told.revisions(), told.parts());
    }

    /** What the receiver has seen to it has seen to here too. */
    private void see(Handover found, List<AnswerTold.Item> told) {
        List<HandoverItem> known = items.of(SYSTEM, found.id());
        LocalDate today = clock.today();
        for (AnswerTold.Item seen : told) {
            known.stream().filter(item -> item.number() == seen.n()).forEach(item -> {
                if (seen.outcome() != null && seen.completedOn() != null) {
                    item.complete(seen.completedOn(), seen.outcome());
                }
                if (item.hasClock() && !item.days().equals(seen.days())) {
                    item.tell(seen.days());
                    item.count(today);
                }
            });
        }
        found.summarise(known);
    }

    private <T extends ToldOfHandover> T read(Received message, Class<T> type) {
        return reader.read(message.told(), type, ToldOfHandover::mayBeTold);
    }
}
