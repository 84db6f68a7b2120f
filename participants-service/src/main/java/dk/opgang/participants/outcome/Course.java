package dk.opgang.participants.outcome;

import dk.opgang.participants.education.EducationEventForm;
import dk.opgang.participants.readiness.ReadinessForm;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What became of one participant who was guided.
 *
 * @param key what it is counted under; null if nothing is split
 * @param before the last assessment until the day on which the guidance began
 * @param after the last one later than that
 * @param started whether a youth education began since then
 * @param completed whether one was completed after it had begun
 */
record Course(@Nullable String key, String before, String after, boolean started, boolean completed) {

    static final String READY = "ready";
    static final String NOT_READY = "not-ready";
    static final String NOT_ASSESSED = "not-assessed";

    private static final Comparator<ReadinessForm> BY_TIME = Comparator.comparing(ReadinessForm::countsOn)
            .thenComparing(ReadinessForm::schoolYear)
            .thenComparing(ReadinessForm::inRound);

    static Course of(
            @Nullable String key,
            LocalDate began,
            Collection<ReadinessForm> assessments,
            Collection<EducationEventForm> education) {
        LocalDate start = education.stream()
                .filter(event -> event.startsYouthEducation() && !event.on().isBefore(began))
                .map(EducationEventForm::on)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new Course(
                key,
                last(assessments, it -> !it.countsOn().isAfter(began)),
                last(assessments, it -> it.countsOn().isAfter(began)),
                start != null,
                start != null
                        && education.stream()
                                .anyMatch(event -> event.completesYouthEducation()
                                        && !event.on().isBefore(start)));
    }

    private static String last(Collection<ReadinessForm> assessments, Predicate<ReadinessForm> counts) {
        return assessments.stream()
                .filter(counts)
                .max(BY_TIME)
                .map(ReadinessForm::readiness)
                .orElse(NOT_ASSESSED);
    }

    boolean becameReady() {
        return before.equals(NOT_READY) && after.equals(READY);
    }

    boolean lostReadiness() {
        return before.equals(READY) && after.equals(NOT_READY);
    }
}
