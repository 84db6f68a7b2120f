package dk.opgang.initiatives.placement.rules;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class CountingTest {

    private final Counting counting = new Counting();

    @Test
    void both_kinds_of_internship_count() {
        assertArrayEquals(new String[] {"tasting-internship", "company-internship"}, counting.internshipKinds());
    }

    @Test
    void an_apprenticeship_and_parts_of_an_education_are_one() {
        assertArrayEquals(
                new String[] {"education", "apprenticeship", "single-subjects", "youth-education-completed"},
                counting.educationOutcomes());
    }

    @Test
    void only_an_ordinary_job_is_employment() {
        assertArrayEquals(new String[] {"ordinary-job"}, counting.employmentOutcomes());
    }
}
