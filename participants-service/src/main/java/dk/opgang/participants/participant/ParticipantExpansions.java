package dk.opgang.participants.participant;

import dk.opgang.participants.access.DataCategory;
import dk.opgang.participants.access.Insight;
import dk.opgang.participants.benefit.BenefitPeriodView;
import dk.opgang.participants.casefile.BenefitPeriods;
import dk.opgang.participants.casefile.Residences;
import dk.opgang.participants.consent.ConsentView;
import dk.opgang.participants.consent.Consents;
import dk.opgang.participants.contact.ContactView;
import dk.opgang.participants.contact.Contacts;
import dk.opgang.participants.readiness.ReadinessView;
import dk.opgang.participants.readiness.Readinesses;
import dk.opgang.participants.residence.ResidenceView;
import dk.opgang.platform.data.Resource;
import dk.opgang.platform.expand.Expansion;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.function.BiFunction;

/** The records that an answer of a participant can hold. */
@Singleton
class ParticipantExpansions {

    private final ReadRelatedRecords reading;
    private final HttpHeaders headers;

    ParticipantExpansions(ReadRelatedRecords reading, HttpHeaders headers) {
        this.reading = reading;
        this.headers = headers;
    }

    @Produces
    @Singleton
    Expansion<ParticipantView> benefitPeriods(BenefitPeriods periods) {
        return of("benefitPeriods", DataCategory.BENEFITS, periods, BenefitPeriodView::of);
    }

    @Produces
    @Singleton
    Expansion<ParticipantView> residences(Residences residences) {
        return of("residences", DataCategory.RESIDENCE, residences, ResidenceView::of);
    }

    @Produces
    @Singleton
    Expansion<ParticipantView> contacts(Contacts contacts) {
        return of("contacts", DataCategory.CONTACTS, contacts, ContactView::of);
    }

    @Produces
    @Singleton
    Expansion<ParticipantView> educationReadiness(Readinesses readinesses) {
        return of("educationReadiness", DataCategory.EDUCATION, readinesses, ReadinessView::of);
    }

    /** A recipient sees its own consents, whatever data they are about. */
    @Produces
    @Singleton
    Expansion<ParticipantView> consents(Consents consents) {
        return new RelatedRecords<>(
                "consents", "read-consents", insight -> true, consents, ConsentView::of, reading, headers);
    }

    private <E extends Resource> Expansion<ParticipantView> of(
            String name, DataCategory category, VisibleRepository<E> records, BiFunction<E, Insight, ?> view) {
        return new RelatedRecords<>(
                name, "read-" + category.code(), insight -> insight.covers(category), records, view, reading, headers);
    }
}
