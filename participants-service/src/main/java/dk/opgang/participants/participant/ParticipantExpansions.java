package dk.opgang.participants.participant;

import dk.opgang.participants.access.DataCategory;
import dk.opgang.participants.access.Insight;
import dk.opgang.participants.benefit.BenefitPeriodView;
import dk.opgang.participants.casefile.BenefitPeriods;
import dk.opgang.participants.casefile.Residences;
import dk.opgang.participants.consent.ConsentViews;
import dk.opgang.participants.consent.Consents;
import dk.opgang.participants.contact.ContactView;
import dk.opgang.participants.contact.Contacts;
import dk.opgang.participants.readiness.ReadinessView;
import dk.opgang.participants.readiness.Readinesses;
import dk.opgang.participants.residence.ResidenceView;
import dk.opgang.participants.subject.CaseRecord;
import dk.opgang.participants.subject.RecordsOfCategory;
import dk.opgang.platform.expand.Expansion;
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
        return of("benefitPeriods", periods, BenefitPeriodView::of);
    }

    @Produces
    @Singleton
    Expansion<ParticipantView> residences(Residences residences) {
        return of("residences", residences, ResidenceView::of);
    }

    @Produces
    @Singleton
    Expansion<ParticipantView> contacts(Contacts contacts) {
        return of("contacts", contacts, ContactView::of);
    }

    @Produces
    @Singleton
    Expansion<ParticipantView> educationReadiness(Readinesses readinesses) {
        return of("educationReadiness", readinesses, ReadinessView::of);
    }

    /** A recipient sees its own consents, whatever data they are about. */
    @Produces
    @Singleton
    Expansion<ParticipantView> consents(Consents consents, ConsentViews views) {
        return new RelatedRecords<>(
                "consents", "read-consents", insight -> true, consents, views::of, reading, headers);
    }

    private <E extends CaseRecord<?>> Expansion<ParticipantView> of(
            String name, RecordsOfCategory<E> records, BiFunction<E, Insight, ?> view) {
        DataCategory category = records.category();
        return new RelatedRecords<>(
                name, "read-" + category.code(), insight -> insight.covers(category), records, view, reading, headers);
    }
}
