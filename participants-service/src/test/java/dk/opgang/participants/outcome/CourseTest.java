package dk.opgang.participants.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.participants.education.EducationEventForm;
import dk.opgang.participants.readiness.ReadinessForm;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseTest {

    private static final LocalDate BEGAN = LocalDate.of(2019, 11, 1);

    @Test
    void the_last_assessment_until_the_first_day_and_the_last_one_later_count() {
        // Given
        List<ReadinessForm> assessments = List.of(
                assessed("2018/2019", 1, "ready", "2018-12-01"),
                assessed("2019/2020", 1, "not-ready", "2019-11-01"),
                assessed("2019/2020", 2, "not-ready", "2020-02-01"),
                assessed("2019/2020", 3, "ready", "2020-05-01"));
        // When
        Course course = Course.of(null, BEGAN, assessments, List.of());
        // Then
        assertEquals(new Course(null, "not-ready", "ready", false, false), course);
    }

    @Test
    void without_a_day_an_assessment_counts_on_the_last_of_june() {
        // Given
        List<ReadinessForm> assessments =
                List.of(assessed("2018/2019", 1, "not-ready", null), assessed("2019/2020", 1, "ready", null));
        // When
        Course onThirtiethOfJune = Course.of(null, LocalDate.of(2019, 6, 30), assessments, List.of());
        Course dayBefore = Course.of(null, LocalDate.of(2019, 6, 29), assessments, List.of());
        // Then
        assertEquals("not-ready", onThirtiethOfJune.before());
        assertEquals("not-assessed", dayBefore.before());
        assertEquals("ready", dayBefore.after());
    }

    @Test
    void of_two_assessments_on_one_day_the_later_round_counts() {
        // Given
        List<ReadinessForm> assessments = List.of(
                assessed("2019/2020", 2, "ready", "2019-10-01"), assessed("2019/2020", 1, "not-ready", "2019-10-01"));
        // When
        Course course = Course.of(null, BEGAN, assessments, List.of());
        // Then
        assertEquals("ready", course.before());
        assertEquals("not-assessed", course.after());
    }

    @ParameterizedTest
    @CsvSource({
        "eud, started, 2019-11-01, true, false",
        "eud, started, 2019-10-31, false, false",
        "tenth-grade, started, 2020-08-10, false, false",
        "gymnasial, interrupted, 2020-08-10, false, false",
        "gymnasial, completed, 2020-08-10, false, false"
    })
    void a_youth_education_counts_that_began_since(
            String programme, String kind, LocalDate on, boolean started, boolean completed) {
        // When
        Course course = Course.of(null, BEGAN, List.of(), List.of(happened(programme, kind, on)));
        // Then
        assertEquals(started, course.started());
        assertEquals(completed, course.completed());
    }

    @Test
    void who_began_since_and_completed_later_has_completed() {
        // Given
        List<EducationEventForm> education = List.of(
                happened("eud", "started", LocalDate.of(2018, 8, 10)),
                happened("eud", "interrupted", LocalDate.of(2019, 2, 1)),
                happened("eux", "started", LocalDate.of(2020, 8, 10)),
                happened("eux", "completed", LocalDate.of(2024, 6, 25)));
        // When
        Course course = Course.of(null, BEGAN, List.of(), education);
        // Then
        assertEquals(new Course(null, "not-assessed", "not-assessed", true, true), course);
    }

    private static ReadinessForm assessed(String schoolYear, int round, String readiness, @Nullable String on) {
        return new ReadinessForm(schoolYear, round, readiness, on == null ? null : LocalDate.parse(on), null);
    }

    private static EducationEventForm happened(String programme, String kind, LocalDate on) {
        return new EducationEventForm(kind, on, programme, null);
    }
}
