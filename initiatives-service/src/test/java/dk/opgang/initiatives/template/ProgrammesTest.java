package dk.opgang.initiatives.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.initiatives.template.document.Column;
import dk.opgang.initiatives.template.document.InitiativeTemplate;
import dk.opgang.initiatives.template.document.Obligation;
import dk.opgang.initiatives.template.document.PartnerRule;
import dk.opgang.initiatives.template.document.Step;
import dk.opgang.initiatives.template.value.Parameters;
import dk.opgang.initiatives.template.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The keys of the built-in programmes on which clients rely. */
class ProgrammesTest {

    private static final BuiltInTemplates TEMPLATES = new BuiltInTemplates(Optional::empty);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    pocket-money-job              | leisure-jobs         | 13-17 | job                                        | -                                     | -
                    leisure-job                   | leisure-jobs         | 13-20 | advice job                                 | -                                     | -
                    jobplaneten                   | leisure-jobs         | 13-20 | pocket-money-job public-leisure-job private-leisure-job internship-or-apprenticeship | - | youngPeoplePlaced reachedStep3
                    frak-green-jobs               | leisure-jobs         | 13-17 | team                                       | -                                     | courseParticipants
                    frak-academy                  | education            | -     | team                                       | buyer packages                        | workAttendances packagesBought
                    outreach-employment           | outreach-employment  | -     | contact plan placement                     | -                                     | -
                    education-and-job-guarantee   | outreach-employment  | 18-   | talk offer job-or-education                | -                                     | paidHours paidHoursSharePct
                    job-guide                     | outreach-employment  | 18-   | advice activity job-or-education           | -                                     | -
                    job-and-education-guidance    | outreach-employment  | 18-   | guidance internship job-or-education       | -                                     | -
                    tasting-internship            | business-cooperation | 16-   | introduction internship follow-up          | -                                     | -
                    company-network               | business-cooperation | 18-   | introduced course job                      | secretariat                           | cvsHandedIn memberCompanies
                    renovation-jobs               | business-cooperation | 16-   | introduction on-site                       | contractor housing-organisation       | onSites siteHours
                    build-them-up                 | business-cooperation | 15-   | screening preparation on-site apprentice   | contractor housing-organisation education-institution clause-places training-places | onSites clauseHours apprenticeSharePct
                    operations-assistant          | outreach-employment  | 18-   | introduction tasks onward                  | -                                     | tasksDone allowanceHours
                    hyggeforaeldre                | education            | 18-   | introduction placed onward                 | host                                  | hoursGiven
                    aspiranterne                  | culture-and-health   | 15-29 | try-out cohort                             | culture-institution research          | finished toInternship toFreeCardJob toSingleSubjects
                    culture-on-prescription       | culture-and-health   | 18-   | first-day                                  | -                                     | cultureAttendances finished
                    outreach-guidance             | education            | -     | guidance plan                              | -                                     | readyBefore readyAfter completedSharePct
                    relational-budgeting          | family               | -     | invitation connection engagement potential hopes-and-dreams family-in-action seeking new-gains contribution network independence exit | - | invitation connection engagement potential hopesAndDreams familyInAction seeking newGains contribution network independence exit
                    magic-window                  | family               | -     | -                                          | -                                     | visits toFamilyFriend inDayCare
                    parent-education              | family               | -     | -                                          | birthplace                            | classesStarted classAttendance shareContinuing
                    social-mobility-bonus         | education            | 0-21  | -                                          | -                                     | readingsTaken languageReached
                    project-making                | education            | -     | idea product sale                          | mentor-company sparring tasks         | products salesDkk sparringHours
                    campus                        | education            | -     | enrolled-at-campus                         | partner-company sports-club expert-hours | outsideSharePct expertHours
                    epicenter                     | business-cooperation | -     | -                                          | owner local-jobs activities           | jobsAtTenants tenantsMeeting
                    backslash                     | community            | 13-25 | course editor                              | -                                     | articles posts pressContacts correctionsAsked correctionsMade
                    housing-career                | housing              | 18-   | offered moved-in co-owner owner            | -                                     | optionsOffered optionsTaken meanYearsInArea
                    participatory-budgeting       | community            | 10-   | -                                          | -                                     | votingMeetingHeads
                    """)
    void a_programme_has_the_keys_that_clients_rely_on(
            String key, String theme, String ages, String steps, String partners, String columns) {
        // Given
        InitiativeTemplate programme = programme(key);

        // When
        List<String> found = List.of(
                programme.theme(),
                ages(programme),
                keys(programme.steps().stream().map(Step::key)),
                keys(Stream.concat(
                        programme.partnerRules().stream().map(PartnerRule::role),
                        programme.obligations().stream().map(Obligation::key))),
                keys(programme.columns().stream().map(Column::key)));

        // Then
        assertEquals(List.of(theme, ages, steps, partners, columns), found);
    }

    @Test
    void every_programme_tells_where_it_comes_from() {
        // Given
        var all = TEMPLATES.all();

        // When
        List<String> silent = all.stream()
                .filter(file -> file.current().document().template().source() == null)
                .map(BuiltInTemplate::key)
                .toList();

        // Then
        assertEquals(List.of(), silent);
    }

    @Test
    void teams_of_green_jobs_have_at_most_seven_and_an_adult_leader() {
        // Given
        InitiativeTemplate programme = programme("frak-green-jobs");

        // When
        var group = programme.groups();

        // Then
        assertEquals(BigDecimal.valueOf(7), number(group.size().most()));
        assertEquals("adult-leader", group.roleRules().getFirst().role());
        assertTrue(group.roleRules().getFirst().over18());
    }

    @Test
    void operations_assistants_earn_at_most_25_kroner_for_160_hours_paid_by_halves() {
        // Given
        InitiativeTemplate programme = programme("operations-assistant");

        // When
        var limits = programme.placements();

        // Then
        assertEquals(new BigDecimal("25.00"), number(limits.hourlyWageDkk().most()));
        assertEquals(BigDecimal.valueOf(160), number(limits.mostMonthlyHours()));
        assertEquals(
                Map.of("municipality", BigDecimal.valueOf(50), "housing-organisation", BigDecimal.valueOf(50)),
                programme.tasks().payShares().stream()
                        .collect(Collectors.toMap(share -> share.payer(), share -> share.pct())));
    }

    private static InitiativeTemplate programme(String key) {
        return TEMPLATES.find(key).orElseThrow().current().document().template();
    }

    private static BigDecimal number(Value value) {
        return value.on(DAY, Parameters.NONE).orNull();
    }

    private static String ages(InitiativeTemplate programme) {
        Integer from = programme.participants().ages().from();
        Integer to = programme.participants().ages().to();
        return (from == null ? "" : from) + "-" + (to == null ? "" : to);
    }

    private static String keys(Stream<String> keys) {
        String all = keys.collect(Collectors.joining(" "));
        return all.isEmpty() ? "-" : all;
    }
}
