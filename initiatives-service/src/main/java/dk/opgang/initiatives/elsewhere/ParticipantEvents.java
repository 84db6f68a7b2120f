package dk.opgang.initiatives.elsewhere;

import dk.opgang.initiatives.elsewhere.ParticipantFacts.BenefitPeriod;
import dk.opgang.initiatives.elsewhere.ParticipantFacts.Consent;
import dk.opgang.initiatives.elsewhere.ParticipantFacts.Contact;
import dk.opgang.initiatives.elsewhere.ParticipantFacts.Erased;
import dk.opgang.initiatives.elsewhere.ParticipantFacts.Fact;
import dk.opgang.initiatives.elsewhere.ParticipantFacts.Merged;
import dk.opgang.initiatives.elsewhere.ParticipantFacts.Person;
import dk.opgang.initiatives.elsewhere.ParticipantFacts.Removed;
import dk.opgang.initiatives.elsewhere.ParticipantFacts.RemovedConsent;
import dk.opgang.platform.inbox.EventHandler;
import dk.opgang.platform.inbox.IncomingEvent;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Keeps the projections of participants up to date. Of several states of one thing in a poll only the last is written. */
@Singleton
class ParticipantEvents implements EventHandler {

    private static final String PREFIX = "dk.opgang.participants.";

    private final ParticipantProjection projection;
    private final FactsOfNobody nobody;

    ParticipantEvents(ParticipantProjection projection, FactsOfNobody nobody) {
        this.projection = projection;
        this.nobody = nobody;
    }

    @Override
    public Set<String> types() {
        return Set.of(
                PREFIX + "participant-registered.v1",
                PREFIX + "participant-updated.v1",
                PREFIX + "participant-erased.v1",
                PREFIX + "participant-merged.v1",
                PREFIX + "participant-merge-reversed.v1",
                PREFIX + "benefit-period-opened.v1",
                PREFIX + "benefit-period-closed.v1",
                PREFIX + "benefit-period-corrected.v1",
                PREFIX + "consent-given.v1",
                PREFIX + "benefit-period-removed.v1",
                PREFIX + "consent-withdrawn.v1",
                PREFIX + "consent-corrected.v1",
                PREFIX + "consent-removed.v1",
                PREFIX + "contact-recorded.v1",
                PREFIX + "contact-removed.v1",
                PREFIX + "processing-restricted.v1",
                PREFIX + "processing-lifted.v1");
    }

    @Override
    public void handle(List<IncomingEvent> events) {
        Latest latest = new Latest();
        events.forEach(latest::take);
        projection.forgetMerged(latest.merged);
        projection.replacePeople(latest.people.values());
        projection.restrict(latest.restricted);
        projection.replacePeriods(latest.periods.values());
        projection.replaceConsents(latest.consents.values());
        projection.replaceContacts(latest.contacts.values());
        projection.remove("benefit_periods", latest.removedPeriods);
        projection.remove("consents", latest.removedConsents);
        projection.remove("contacts", latest.removedContacts);
        nobody.keep(latest.kept);
        projection.erase(latest.erased);
    }

    @Override
    public List<String> projections() {
        return List.of("contacts", "consents", "benefit_periods", "participants");
    }

    /** The last state of everything that a poll told. Erasure is final, so it can come after all else. */
    private static final class Latest {

        private final Map<UUID, Person> people = new LinkedHashMap<>();
        private final Map<Fact, BenefitPeriod> periods = new LinkedHashMap<>();
        private final Map<Fact, Consent> consents = new LinkedHashMap<>();
        private final Map<Fact, Contact> contacts = new LinkedHashMap<>();
        private final Set<UUID> erased = new LinkedHashSet<>();
        private final Set<UUID> merged = new LinkedHashSet<>();
        private final Map<UUID, LocalDate> kept = new LinkedHashMap<>();
        private final Set<Fact> removedPeriods = new LinkedHashSet<>();
        private final Set<Fact> removedConsents = new LinkedHashSet<>();
        private final Set<Fact> removedContacts = new LinkedHashSet<>();
        private final Map<UUID, Boolean> restricted = new LinkedHashMap<>();

        void take(IncomingEvent event) {
            String name = event.type().substring(PREFIX.length());
            switch (name) {
                case "participant-registered.v1", "participant-updated.v1" -> {
                    Person person = event.as(Person.class);
                    people.put(person.participantId(), person);
                }
                case "participant-erased.v1" -> {
                    Erased gone = event.as(Erased.class);
                    erased.add(gone.participantId());
                    if (gone.keepsCounts()) {
                        kept.put(gone.participantId(), BusinessClock.dayOf(event.time()));
                    }
                }
                case "participant-merged.v1" -> merge(event);
                case "participant-merge-reversed.v1" -> reverse(event);
                case "consent-given.v1", "consent-withdrawn.v1", "consent-corrected.v1" -> {
                    Consent consent = event.as(Consent.class);
                    Fact fact = new Fact(consent.consentId(), consent.participantId());
                    consents.put(fact, consent);
                    removedConsents.remove(fact);
                }
                case "contact-recorded.v1" -> {
                    Contact contact = event.as(Contact.class);
                    Fact fact = new Fact(contact.id(), contact.participantId());
                    contacts.put(fact, contact);
                    removedContacts.remove(fact);
                }
                case "consent-removed.v1" ->
                    removedConsents.add(event.as(RemovedConsent.class).fact());
                case "contact-removed.v1" -> note(removedContacts, event.as(Removed.class));
                case "benefit-period-removed.v1" -> note(removedPeriods, event.as(Removed.class));
                case "processing-restricted.v1", "processing-lifted.v1" ->
                    restricted.put(event.aggregateId(), name.equals("processing-restricted.v1"));
                default -> {
                    BenefitPeriod period = event.as(BenefitPeriod.class);
                    Fact fact = new Fact(period.id(), period.participantId());
                    periods.put(fact, period);
                    removedPeriods.remove(fact);
                }
            }
        }

        /** Of the duplicate it is the last event: what was told of it before is told again as of the survivor. */
        private void merge(IncomingEvent event) {
            UUID duplicate = event.as(Merged.class).mergedParticipantId();
            if (event.aggregateId().equals(duplicate)) {
                merged.add(duplicate);
                people.remove(duplicate);
                restricted.remove(duplicate);
                periods.keySet().removeIf(fact -> fact.participantId().equals(duplicate));
                consents.keySet().removeIf(fact -> fact.participantId().equals(duplicate));
                contacts.keySet().removeIf(fact -> fact.participantId().equals(duplicate));
            }
        }

        /** What went back is told again as of the duplicate; periods tell themselves that they are gone. */
        private void reverse(IncomingEvent event) {
            Merged told = event.as(Merged.class);
            if (event.aggregateId().equals(told.participantId())) {
                for (UUID id : told.returned()) {
                    Fact fact = new Fact(id, told.participantId());
                    removedConsents.add(fact);
                    removedContacts.add(fact);
                }
            }
        }

        /** What was kept long enough goes on being counted, until the person is erased. */
        private static void note(Set<Fact> removed, Removed record) {
            if (!record.isCounted()) {
                removed.add(record.fact());
            }
        }
    }
}
