package dk.opgang.cli.export;

import java.util.Locale;

/** The lists that can be exported. What stands in braces in a path is told by a filter of that name. */
public enum ExportKind {
    PARTICIPANTS("/v1/participants"),
    BENEFIT_PERIODS("/v1/participants/{participantId}/benefit-periods"),
    RESIDENCES("/v1/participants/{participantId}/residences"),
    CONTACTS("/v1/participants/{participantId}/contacts"),
    EDUCATION_READINESS("/v1/participants/{participantId}/education-readiness"),
    CONSENTS("/v1/consents"),
    CONSENT_NOTICES("/v1/consent-notices"),
    DATA_SUBJECT_REQUESTS("/v1/data-subject-requests"),
    HOUSEHOLDS("/v1/households"),
    HOUSEHOLD_DRAWS("/v1/households/{householdId}/draws"),
    COORDINATION_ALERTS("/v1/coordination-alerts"),
    COORDINATION_CONTACTS("/v1/coordination-contacts"),
    DUPLICATE_SEARCHES("/v1/duplicate-searches"),
    DUPLICATE_CANDIDATES("/v1/duplicate-candidates"),
    RETENTION_RUNS("/v1/retention-runs"),
    INITIATIVES("/v1/initiatives"),
    INITIATIVE_TEMPLATES("/v1/initiative-templates"),
    ENROLMENTS("/v1/enrolments"),
    ATTACHMENTS("/v1/enrolments/{enrolmentId}/attachments"),
    ATTENDANCES("/v1/occasions/{occasionId}/attendance"),
    PLACEMENTS("/v1/placements"),
    HOURS("/v1/placements/{placementId}/hours"),
    FOLLOW_UPS("/v1/follow-ups"),
    EMPLOYERS("/v1/employers"),
    EMPLOYER_EVENTS("/v1/employer-events"),
    COMPANY_NETWORKS("/v1/company-networks"),
    JOB_OPENINGS("/v1/job-openings"),
    CONTRACTS("/v1/contracts"),
    INSTITUTIONS("/v1/institutions"),
    READING_DUES("/v1/reading-dues"),
    BUDGET_ROUNDS("/v1/budget-rounds"),
    BONUS_POOLS("/v1/bonus-pools"),
    MOBILITY_BONUSES("/v1/mobility-bonuses"),
    HOUSING_ORGANISATIONS("/v1/housing-organisations"),
    HOUSING_AREAS("/v1/housing-areas"),
    ADDRESSES("/v1/housing-areas/{housingAreaId}/addresses"),
    DIVISIONS("/v1/housing-areas/{housingAreaId}/divisions"),
    OBSERVATIONS("/v1/housing-areas/{housingAreaId}/observations"),
    CLASSIFICATIONS("/v1/classifications"),
    EARLY_WARNINGS("/v1/early-warnings"),
    REFERENCE_VALUES("/v1/reference-values"),
    MEMBERS("/v1/network/members"),
    CONTACT_PERSONS("/v1/network/contact-persons"),
    NETWORK_GROUPS("/v1/network/groups"),
    MEETINGS("/v1/network/meetings"),
    NETWORK_TASKS("/v1/network/tasks"),
    MILESTONES("/v1/network/milestones"),
    NETWORK_BUDGETS("/v1/network/budgets"),
    KNOWLEDGE_ARTICLES("/v1/knowledge-articles"),
    KNOWLEDGE_REQUESTS("/v1/knowledge-requests"),
    READING_LISTS("/v1/reading-lists"),
    SHARED_INITIATIVES("/v1/shared-initiatives"),
    RELOCATION_CASES("/v1/relocation-cases"),
    RELOCATION_MATCHES("/v1/relocation-matches"),
    RELOCATION_FOLLOW_UPS("/v1/relocation-follow-ups"),
    MOVE_IN_AGREEMENTS("/v1/move-in-agreements"),
    HOUSING_OFFERS("/v1/housing-offers"),
    HANDOVERS("/v1/handovers"),
    HANDOVER_CLOCKS("/v1/handover-clocks"),
    SETTLEMENTS("/v1/settlements"),
    WEBHOOK_SUBSCRIPTIONS("/v1/webhook-subscriptions");

    private final String path;

    ExportKind(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
