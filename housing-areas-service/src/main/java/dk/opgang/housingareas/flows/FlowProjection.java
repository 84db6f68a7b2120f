package dk.opgang.housingareas.flows;

import dk.opgang.housingareas.flows.ParticipantFact.Benefit;
import dk.opgang.housingareas.flows.ParticipantFact.Erased;
import dk.opgang.housingareas.flows.ParticipantFact.Key;
import dk.opgang.housingareas.flows.ParticipantFact.Lifted;
import dk.opgang.housingareas.flows.ParticipantFact.Merged;
import dk.opgang.housingareas.flows.ParticipantFact.RemovedBenefit;
import dk.opgang.housingareas.flows.ParticipantFact.RemovedResidence;
import dk.opgang.housingareas.flows.ParticipantFact.Residence;
import dk.opgang.housingareas.flows.ParticipantFact.Restricted;
import dk.opgang.platform.inbox.EventHandler;
import dk.opgang.platform.inbox.IncomingEvent;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Keeps the spells of all participants, fed by the events of participants-service. */
@Singleton
class FlowProjection implements EventHandler {

    private static final String PREFIX = "dk.opgang.participants.";
    private static final Map<String, Class<? extends ParticipantFact>> FACTS = Map.ofEntries(
            Map.entry(PREFIX + "benefit-period-opened.v1", Benefit.class),
            Map.entry(PREFIX + "benefit-period-closed.v1", Benefit.class),
            Map.entry(PREFIX + "benefit-period-corrected.v1", Benefit.class),
            Map.entry(PREFIX + "residence-opened.v1", Residence.class),
            Map.entry(PREFIX + "benefit-period-removed.v1", RemovedBenefit.class),
            Map.entry(PREFIX + "residence-closed.v1", Residence.class),
            Map.entry(PREFIX + "residence-corrected.v1", Residence.class),
            Map.entry(PREFIX + "residence-removed.v1", RemovedResidence.class),
            Map.entry(PREFIX + "processing-restricted.v1", Restricted.class),
            Map.entry(PREFIX + "processing-lifted.v1", Lifted.class),
            Map.entry(PREFIX + "participant-merged.v1", Merged.class),
            Map.entry(PREFIX + "participant-erased.v1", Erased.class));

    private final FactTables facts;
    private final FactsOfNobody nobody;
    private final SpellTable spells;

    FlowProjection(FactTables facts, FactsOfNobody nobody, SpellTable spells) {
        this.facts = facts;
        this.nobody = nobody;
        this.spells = spells;
    }

    @Override
    public Set<String> types() {
        return FACTS.keySet();
    }

    @Override
    public List<String> projections() {
        return List.of("flow_spells", "benefit_periods", "residences", "restricted_participants");
    }

    @Override
    public void handle(List<IncomingEvent> events) {
        // Every event carries the whole state, so that of several about one period the last one is enough.
        Map<Key, Residence> residences = new LinkedHashMap<>();
        Map<Key, Benefit> benefits = new LinkedHashMap<>();
        Set<Key> removedResidences = new LinkedHashSet<>();
        Set<Key> removedBenefits = new LinkedHashSet<>();
        Set<UUID> erased = new LinkedHashSet<>();
        Map<UUID, Boolean> restricted = new LinkedHashMap<>();
        Set<UUID> merged = new LinkedHashSet<>();
        Map<UUID, LocalDate> kept = new LinkedHashMap<>();
        Set<UUID> participants = new LinkedHashSet<>();
        for (IncomingEvent event : events) {
            ParticipantFact fact = event.as(Objects.requireNonNull(FACTS.get(event.type())));
            participants.add(fact.participantId());
            switch (fact) {
                // What went over to somebody else comes back if a merge is taken back.
                case Residence it -> {
                    residences.put(it.key(), it);
                    removedResidences.remove(it.key());
                }
                case Benefit it -> {
                    benefits.put(it.key(), it);
                    removedBenefits.remove(it.key());
                }
                case RemovedResidence it when it.isCounted() -> {}
                case RemovedBenefit it when it.isCounted() -> {}
                case RemovedResidence it -> removedResidences.add(it.key());
                case RemovedBenefit it -> removedBenefits.add(it.key());
                case Merged it
                when event.aggregateId().equals(it.mergedParticipantId()) -> {
                    // Of the duplicate it is the last event; all that was its is told again as of the survivor.
                    merged.add(it.mergedParticipantId());
                    residences.keySet().removeIf(key -> key.participantId().equals(it.mergedParticipantId()));
                    benefits.keySet().removeIf(key -> key.participantId().equals(it.mergedParticipantId()));
                }
                case Merged it -> participants.add(it.participantId());
                case Restricted it -> restricted.put(it.participantId(), true);
                case Lifted it -> restricted.put(it.participantId(), false);
                case Erased it -> {
                    erased.add(it.participantId());
                    if (it.keepsCounts()) {
                        kept.put(it.participantId(), BusinessClock.dayOf(event.time()));
                    }
                }
            }
        }
        facts.erase(merged);
        participants.addAll(merged);
        facts.putResidences(residences.values());
        facts.putBenefits(benefits.values());
        facts.removeResidences(removedResidences);
        facts.removeBenefits(removedBenefits);
        facts.restrict(restricted);
        participants.addAll(nobody.keep(kept));
        facts.erase(erased);
        spells.replace(participants);
    }
}
