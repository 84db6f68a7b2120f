package dk.opgang.initiatives.template.predicate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.opgang.initiatives.template.predicate.Declared.FactKind;
import dk.opgang.initiatives.template.predicate.Declared.FactShape;
import dk.opgang.platform.problem.Faults;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PredicateReaderTest {

    static final Declared DECLARED = new Declared(
            Map.of(
                    "first-child", new FactShape(FactKind.BOOLEAN, Set.of()),
                    "children", new FactShape(FactKind.INTEGER, Set.of()),
                    "income", new FactShape(FactKind.DECIMAL, Set.of()),
                    "track", new FactShape(FactKind.CODE, Set.of("a", "b")),
                    "moved", new FactShape(FactKind.DATE, Set.of()),
                    "own-institutions", new FactShape(FactKind.INSTITUTIONS, Set.of())),
            Set.of("birth"),
            Set.of("hygiene-course"),
            Set.of("job"),
            Set.of("mentor"),
            Set.of("owner-after-years"));

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'all': [{'age': {'from': 13}}, {'any': [{'not': {'benefit': ['none']}}]}], 'code': 'own-code', 'label': {'da': 'Egen', 'en': 'Own'}}",
                "{'atLeast': {'count': 2, 'of': [{'household': {'characteristic': 'thin-family-network'}}, {'role': 'mentor'}]}}",
                "{'ageAt': {'anchor': 'birth', 'plus': {'days': -280}, 'to': 19}}",
                "{'grade': {'from': 7, 'to': 9}}",
                "{'schoolStatus': ['in-compulsory-school']}",
                "{'onBenefit': {'months': 12, 'groups': ['kontanthjaelp']}}",
                "{'area': 'initiative'}",
                "{'area': ['01890000-0000-7000-8000-000000000001']}",
                "{'certificate': 'hygiene-course'}",
                "{'fact': {'key': 'first-child', 'is': true}}",
                "{'fact': {'key': 'track', 'in': ['a', 'b']}}",
                "{'fact': {'key': 'income', 'from': 0.5, 'to': 150000}}",
                "{'fact': {'key': 'moved', 'from': '2020-02-29'}}",
                "{'fact': {'key': 'grade', 'is': 9}}",
                "{'fact': {'key': 'own-institutions', 'is': '01890000-0000-7000-8000-000000000002'}}",
                "{'earlierPlacement': {'kinds': ['leisure-job'], 'employerKinds': ['private'], 'withinMonths': 12, 'leastDays': 30}}",
                "{'earlierEnrolment': {'templateKeys': ['jobplaneten'], 'states': ['completed'], 'withinMonths': 24}}",
                "{'stepReached': 'job'}",
                "{'when': {'anchor': 'step/job', 'from': {'years': {'parameter': 'owner-after-years'}, 'days': 1}, 'to': {'weeks': 8}}}",
                "{'when': {'anchor': 'enrolled', 'from': {'years': -1, 'months': 2}}}",
                "{'consent': {'category': 'enrolments', 'to': 'lead'}}"
            })
    void writesBackWhatItRead(String json) throws JsonProcessingException {
        // Given
        JsonNode document = node(json);
        Faults faults = new Faults();

        // When
        Predicate read = new PredicateReader(DECLARED).read(document, "/eligibility", faults);

        // Then
        assertEquals(List.of(), faults.all());
        assertEquals(document, JSON.readTree(read.toJson().toString()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {}                                                                  | required@
            []                                                                  | invalid-object@
            {'age': {'from': 1}, 'role': 'mentor'}                              | more-than-one-operator@
            {'shoeSize': 44}                                                    | unknown-operator@/shoeSize
            {'age': {'from': 1}, 'note': 'x'}                                   | unknown-operator@/note
            {'age': {'from': 18, 'to': 13}}                                     | ages-crossed@/age
            {'age': {}}                                                         | required@/age/from
            {'age': {'from': 1000000000}}                                       | out-of-range@/age/from
            {'age': {'from': 12.5}}                                             | invalid-integer@/age/from
            {'age': {'from': 1, 'upTo': 2}}                                     | unknown-field@/age/upTo
            {'all': []}                                                         | count-out-of-range@/all
            {'atLeast': {'count': 3, 'of': [{'role': 'mentor'}]}}               | count-out-of-range@/atLeast/count
            {'atLeast': {'of': [{'role': 'mentor'}]}}                           | required@/atLeast/count
            {'benefit': ['none', 'su']}                                         | unknown-code@/benefit/1
            {'schoolStatus': ['holiday']}                                       | unknown-code@/schoolStatus/0
            {'household': {'characteristic': 'poor'}}                           | unknown-code@/household/characteristic
            {'area': 'everywhere'}                                              | unknown-code@/area
            {'area': ['1']}                                                     | invalid-uuid@/area/0
            {'certificate': 'forklift'}                                         | unknown-key@/certificate
            {'stepReached': 'top'}                                              | unknown-key@/stepReached
            {'role': 'boss'}                                                    | unknown-key@/role
            {'fact': {'key': 'shoe-size', 'is': 44}}                            | unknown-key@/fact/key
            {'fact': {'key': 'first-child'}}                                    | required@/fact/is
            {'fact': {'key': 'first-child', 'is': 'yes'}}                       | invalid-boolean@/fact/is
            {'fact': {'key': 'track', 'in': ['a', 'c']}}                        | unknown-code@/fact/in/1
            {'fact': {'key': 'income', 'from': 2, 'to': 1}}                     | least-above-most@/fact
            {'fact': {'key': 'income', 'is': 1e400}}                            | invalid-decimal@/fact/is
            {'fact': {'key': 'moved', 'is': '2023-02-30'}}                      | invalid-date@/fact/is
            {'when': {'anchor': 'birth', 'from': {}}}                           | offset-empty@/when/from
            {'when': {'anchor': 'step/top', 'from': {'days': 1}}}               | unknown-key@/when/anchor
            {'when': {'anchor': 'birth', 'to': {'years': {'parameter': 'x'}}}}  | unknown-key@/when/to/years/parameter
            {'when': {'anchor': 'birth'}}                                       | required@/when/from
            {'consent': {'category': 'enrolments', 'to': 'boss'}}               | unknown-code@/consent/to
            {'role': 'mentor', 'code': 'Not Kebab'}                             | pattern@/code
            {'role': 'mentor', 'label': {'da': 'Kun dansk'}}                    | required@/label/en
            {'earlierPlacement': {}}                                            | required@/earlierPlacement/kinds
            """)
    void tellsWhatIsWrongAndWhere(String json, String told) {
        // Given
        Faults faults = new Faults();

        // When
        new PredicateReader(DECLARED).read(node(json), "", faults);

        // Then
        assertEquals(List.of(told), told(faults));
    }

    @Test
    void tellsEverythingAtOnce() {
        // Given
        Faults faults = new Faults();
        String seventhLayer = "{'all': [{'all': [{'all': [{'all': [{'all': [{'all': [{'role': 'mentor'}]}]}]}]}]}]}";

        // When
        new PredicateReader(DECLARED)
                .read(
                        node("{'any': [" + seventhLayer
                                + ", {'age': {'from': 9, 'to': 8}}, {'foo': 1}, {'role': 'boss'}]}"),
                        "/steps/2/entry",
                        faults);

        // Then
        assertEquals(
                List.of(
                        "too-deep@/steps/2/entry/any/0/all/0/all/0/all/0/all/0/all/0",
                        "ages-crossed@/steps/2/entry/any/1/age",
                        "unknown-operator@/steps/2/entry/any/2/foo",
                        "unknown-key@/steps/2/entry/any/3/role"),
                told(faults));
    }

    private static List<String> told(Faults faults) {
        return faults.all().stream()
                .map(fault -> fault.code() + "@" + fault.pointer())
                .toList();
    }

    static JsonNode node(String json) {
        try {
            return JSON.readTree(json.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
