package dk.opgang.initiatives.template.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.initiatives.template.reading.TemplateJson;
import java.io.InputStream;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateReaderTest {

    private static final String NAME = "{\"da\": \"Navn\", \"en\": \"Name\"}";

    @ParameterizedTest(name = "{1} {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    'format': 3                                                                          | /format unsupported-format
                    'colour': 'red'                                                                      | /colour unknown-field
                    'theme': 'cooking'                                                                   | /theme unknown-code
                    'participants': {'fromAge': 18, 'toAge': 17}                                         | /participants/toAge ages-crossed
                    'participants': {'fromAge': 1000000000}                                              | /participants/fromAge out-of-range
                    'parameters': [{'key': 'aa', 'name': N, 'kind': 'dkk', 'least': 2, 'most': 1}]       | /parameters/0/least least-above-most
                    'facts': [{'key': 'aa', 'name': N, 'kind': 'boolean', 'keep': 'value', 'required': 'no'}] | /facts/0/category category-missing
                    'anchors': [{'key': 'aa', 'name': N, 'told': 'no', 'of': {'anchor': 'aa'}}]          | /anchors/0/of/anchor anchor-circle
                    'anchors': [{'key': 'aa', 'name': N, 'told': 'no', 'of': {'anchor': 'bb'}}]          | /anchors/0/of/anchor unknown-key
                    'eligibility': {'age': {'from': 1}, 'grade': {'from': 1}}                            | /eligibility more-than-one-operator
                    'eligibility': {'starsign': 'lion'}                                                  | /eligibility/starsign unknown-operator
                    'eligibility': {'atLeast': {'count': 2, 'of': [{'age': {'from': 1}}]}}               | /eligibility/atLeast/count count-out-of-range
                    'eligibility': {'fact': {'key': 'aa', 'is': true}}                                   | /eligibility/fact/key unknown-key
                    'steps': [{'key': 'aa', 'name': N}, {'key': 'aa', 'name': N}]                        | /steps/1 step-out-of-order, /steps/1/key repeated-key
                    'steps': [{'key': 'aa', 'name': N, 'after': ['bb']}, {'key': 'bb', 'name': N}]       | /steps/0 step-out-of-order
                    'steps': [{'key': 'aa', 'name': N, 'fromAge': 9, 'toAge': 8}]                        | /steps/0/toAge ages-crossed
                    'phases': [{'key': 'aa', 'name': N, 'from': {'anchor': 'active', 'plus': {}}, 'to': {'anchor': 'ended'}}] | /phases/0/from/plus offset-empty
                    'phases': [{'key': 'aa', 'name': N, 'from': {'anchor': 'active', 'plus': {'months': 1}}, 'to': {'anchor': 'active', 'plus': {'weeks': 4}}}] | /phases/0 phase-out-of-order
                    'activities': [{'key': 'aa', 'name': N, 'kind': 'course', 'for': 'group', 'continuity': {'role': 'bb'}}] | /activities/0/continuity/role unknown-key
                    'placements': {'mostWeeks': {'parameter': 'aa'}}                                     | /placements/mostWeeks/parameter unknown-key
                    'placements': {'leastWeeklyHours': 9, 'mostWeeklyHours': 8}                          | /placements/leastWeeklyHours least-above-most
                    'placements': {'mostWeeks': [{'value': 1}]}                                          | /placements/mostWeeks/0/source dated-without-source
                    'placements': {'mostWeeks': [{'value': 1, 'source': 's'}, {'value': 2, 'source': 's'}]} | /placements/mostWeeks/1 periods-overlap
                    'tasks': {'payShares': [{'payer': 'employer', 'pct': 99.99}]}                        | /tasks/payShares shares-not-whole
                    'groups': {'kind': 'team', 'name': N, 'unit': 'participant', 'least': 1, 'most': 7, 'mix': [{'label': N, 'who': {'area': 'initiative'}, 'least': 4}, {'label': N, 'who': {'not': {'area': 'initiative'}}, 'least': 4}]} | /groups/mix mix-impossible
                    'groups': {'kind': 'team', 'name': N, 'unit': 'participant', 'least': 8, 'most': 7}  | /groups/least least-above-most
                    'measures': [{'measure': 'aa', 'name': N, 'unit': 'u', 'count': {'what': 'share', 'part': 'placements', 'of': 'bb'}}] | /measures/0/count/of unknown-key
                    'results': {'columns': [{'key': 'workplaces', 'name': N, 'measure': 'placements'}]}  | /results/columns/0/key column-taken
                    'payouts': [{'key': 'aa', 'name': N, 'earns': ['school'], 'measuredAt': 'person', 'measure': {'reading': 'aa'}, 'due': {'inGrade': 2, 'on': '--06-01'}, 'met': {'is': true}, 'amountDkk': '1.00'}] | /payouts/0/measure/reading unknown-key
                    'whenOpen': 'perhaps'                                                                | /whenOpen unknown-code
                    'description': {'da': 'CPR 0101010101', 'en': 'Text'}                                | /description/da cpr-in-text
                    'targets': [{'measure': 'aa', 'value': 1, 'per': 'decade'}]                          | /targets/0/measure unknown-key, /targets/0/per unknown-code
                    """)
    void what_is_wrong_is_told_with_its_place(String part, String expected) {
        // Given
        String document = "{'format': 2, 'key': 'some-key', 'name': N, 'theme': 'community', %s}".formatted(part);
        String once = document.replaceFirst("'format': 2, (.*'format': 3)", "$1")
                .replaceFirst("'theme': 'community', (.*'theme': 'cooking')", "$1");

        // When
        List<String> told = told(once);

        // Then
        assertEquals(expected, String.join(", ", told));
    }

    @Test
    void documents_of_the_first_format_are_read_as_before() {
        // Given
        String kept = """
                {'key': 'old-one', 'name': N, 'theme': 'community', 'participants': {'fromAge': 400}, 'roles': ['Mentor'],
                 'steps': [{'key': 'Trin 1', 'name': N}, {'key': 'x', 'name': N, 'after': ['Trin 1']}],
                 'targets': [{'measure': 'our own measure', 'value': 3, 'per': 'decade'}]}
                """;

        // When
        TemplateDocument document = TemplateDocument.kept(json(kept));

        // Then
        assertEquals(
                List.of("Trin 1", "x"),
                document.template().steps().stream().map(Step::key).toList());
        assertEquals("decade", document.template().targets().getFirst().per());
        assertEquals(List.of("/participants/fromAge out-of-range"), told(kept));
    }

    @Test
    void all_faults_are_told_at_once() {
        // Given
        String document = """
                {'format': 2, 'key': 'X', 'steps': [{'after': ['none']}, null], 'roles': 7, 'activities': [{'kind': 'x', 'more': 1}],
                 'promise': {'within': {'days': 'many'}}, 'round': {'pools': [{'amountDkk': 1e400}]}}
                """;

        // When
        List<String> told = told(document);

        // Then
        assertEquals(
                List.of(
                        "/activities/0/for required",
                        "/activities/0/key required",
                        "/activities/0/kind unknown-code",
                        "/activities/0/more unknown-field",
                        "/activities/0/name required",
                        "/key size",
                        "/name required",
                        "/promise/to required",
                        "/promise/within/days invalid-integer",
                        "/roles invalid-array",
                        "/round/pools/0/amountDkk invalid-decimal",
                        "/round/pools/0/decidedBy required",
                        "/round/pools/0/key required",
                        "/round/pools/0/name required",
                        "/steps/0/after/0 unknown-key",
                        "/steps/0/key required",
                        "/steps/0/name required",
                        "/steps/1 null-element",
                        "/theme required"),
                told);
    }

    @ParameterizedTest
    @CsvSource({"parent-education", "social-mobility-bonus", "magic-window", "build-them-up", "participatory-budgeting"
    })
    void a_programme_is_read(String key) throws Exception {
        // Given
        JsonNode document;
        try (InputStream file = getClass().getResourceAsStream("/templates/" + key + ".json")) {
            document = TemplateJson.read(file.readAllBytes());
        }

        // When
        TemplateReader.Read read = TemplateReader.read(document);

        // Then
        assertEquals(List.of(), read.faults().all());
        assertNotNull(read.template());
    }

    private static List<String> told(String document) {
        var told = new TreeSet<String>();
        TemplateReader.read(TemplateJson.kept(json(document)))
                .faults()
                .all()
                .forEach(fault -> told.add(fault.pointer() + " " + fault.code()));
        return List.copyOf(told);
    }

    private static String json(String document) {
        return document.replace("N,", NAME + ",").replace("N}", NAME + "}").replace('\'', '"');
    }
}
