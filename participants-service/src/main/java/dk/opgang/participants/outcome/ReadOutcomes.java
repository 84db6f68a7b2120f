package dk.opgang.participants.outcome;

import dk.opgang.participants.attendance.DisclosureConfig;
import dk.opgang.participants.casefile.Residence;
import dk.opgang.participants.casefile.Residences;
import dk.opgang.participants.education.EducationEvents;
import dk.opgang.participants.readiness.Readinesses;
import dk.opgang.participants.subject.CaseForm;
import dk.opgang.participants.subject.CaseRecord;
import dk.opgang.participants.subject.RecordsOfCategory;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the guidance of an initiative led to: exact to a municipality, of its own participants; to others of those whose enrolment and
 * education consents show them, controlled.
 */
@Singleton
class ReadOutcomes {

    private final GuidedEnrolments enrolments;
    private final Readinesses readinesses;
    private final EducationEvents events;
    private final Residences residences;
    private final GuidanceOfNobody nobody;
    private final DisclosureConfig config;

    ReadOutcomes(
            GuidedEnrolments enrolments,
            Readinesses readinesses,
            EducationEvents events,
            Residences residences,
            GuidanceOfNobody nobody,
            DisclosureConfig config) {
        this.enrolments = enrolments;
        this.readinesses = readinesses;
        this.events = events;
        this.residences = residences;
        this.nobody = nobody;
        this.config = config;
    }

    @Transactional
    OutcomesView read(Caller caller, OutcomeParams params) {
        Restriction guided = enrolments.recordsOfGuided(caller, params);
        var assessments = byParticipant(readinesses, caller, guided);
        var education = byParticipant(events, caller, guided);
        Map<UUID, List<Residence>> homes = homes(caller, params, guided);
        List<Course> courses = new ArrayList<>(enrolments.begins(caller, params).entrySet().stream()
                .map(it -> Course.of(
                        params.keyOf(it.getValue(), area(it.getValue(), homes.getOrDefault(it.getKey(), List.of()))),
                        it.getValue(),
                        assessments.getOrDefault(it.getKey(), List.of()),
                        education.getOrDefault(it.getKey(), List.of())))
                .toList());
        caller.municipality().ifPresent(own -> courses.addAll(nobody.courses(own, params)));
        OutcomeTable table = new OutcomeTable(courses);
        return caller.municipality().isPresent() ? table.exact() : table.controlled(config.smallestShown());
    }

    private static <F extends CaseForm<F>, E extends CaseRecord<F>> Map<UUID, List<F>> byParticipant(
            RecordsOfCategory<E> records, Caller caller, Restriction guided) {
        return records.list(caller, guided).stream()
                .collect(Collectors.groupingBy(
                        CaseRecord::participantId, Collectors.mapping(CaseRecord::form, Collectors.toList())));
    }

    private Map<UUID, List<Residence>> homes(Caller caller, OutcomeParams params, Restriction guided) {
        return params.key().filter(OutcomeKey.HOUSING_AREA::equals).isEmpty()
                ? Map.of()
                : residences.list(caller, guided).stream().collect(Collectors.groupingBy(Residence::participantId));
    }

    private static @Nullable UUID area(LocalDate began, List<Residence> homes) {
        return homes.stream()
                .filter(home -> home.period().contains(began))
                .map(Residence::housingAreaId)
                .findFirst()
                .orElse(null);
    }
}
