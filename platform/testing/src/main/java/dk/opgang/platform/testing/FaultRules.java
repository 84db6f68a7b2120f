package dk.opgang.platform.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dk.opgang.platform.problem.FaultCode;
import dk.opgang.platform.problem.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What holds for the catalogue of faults, which is all enums of {@link FaultCode} that a service has on its class path: each code is
 * kebab case, and its words stand once. A special case has words of its own under the code of the general one, and its constant says so
 * by its end: {@code IF_MATCH_REQUIRED} is told as {@code required}. Each code has been told by an operation in some test, which
 * {@code docs/api/problems/answered.json} says, or it stands here with the reason why none can be seen to tell it.
 * Who adds a fault adds the test that meets it, and runs that with {@code -Dopgang.problems=write}.
 */
final class FaultRules {

    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern DETAIL = Pattern.compile("%s");

    private static final String MET_BY_THE_PLATFORM = "met by the tests of the platform, whose services are made up";
    private static final String MET_ELSEWHERE = "met by tests that keep no record";

    /** Faults that no operation of the document tells in a test, and why. */
    static final Map<String, String> NOT_TOLD = Map.ofEntries(
            Map.entry("across-only-in-csv", MET_ELSEWHERE),
            Map.entry("crosses-another-ring", MET_ELSEWHERE),
            Map.entry("crosses-itself", MET_ELSEWHERE),
            Map.entry("employer-kind-not-in-initiative", MET_ELSEWHERE),
            Map.entry("end-too-late", MET_BY_THE_PLATFORM),
            Map.entry("free-days-apart", MET_ELSEWHERE),
            Map.entry(
                    "incomplete-body",
                    "of a body that breaks off, and with it the connection on which it would be told"),
            Map.entry("index-stands", MET_ELSEWHERE),
            Map.entry("initiative-not-running", MET_ELSEWHERE),
            Map.entry("initiative-of-other-area", MET_ELSEWHERE),
            Map.entry(
                    "internal-error",
                    "of a defect of the service itself; the platform's own tests have one that is made up"),
            Map.entry("invalid-hours", MET_ELSEWHERE),
            Map.entry("key-taken", "of a file that an operator has put beside the service, and which stops its start"),
            Map.entry("limit-not-known", MET_ELSEWHERE),
            Map.entry("looks-like-an-extension", MET_ELSEWHERE),
            Map.entry("lost-letters", MET_ELSEWHERE),
            Map.entry("malformed-csv", MET_ELSEWHERE),
            Map.entry("no-area", MET_ELSEWHERE),
            Map.entry("participant-erased", "of somebody who is erased while a file that tells of them is worked on"),
            Map.entry("payer-not-in-initiative", MET_ELSEWHERE),
            Map.entry("positive-or-zero", "of a constraint that no form has yet"),
            Map.entry("ragged-row", MET_ELSEWHERE),
            Map.entry("reference-missing", MET_ELSEWHERE),
            Map.entry("repeated-entry", MET_ELSEWHERE),
            Map.entry("repeated-figure", MET_ELSEWHERE),
            Map.entry("route-not-admissible", MET_ELSEWHERE),
            Map.entry("target-missing", MET_ELSEWHERE),
            Map.entry("too-many-positions", MET_ELSEWHERE),
            Map.entry("too-soon", MET_ELSEWHERE),
            Map.entry("unknown-crs", MET_ELSEWHERE),
            Map.entry("unknown-entry", MET_ELSEWHERE),
            Map.entry("wage-subsidy-too-soon", MET_ELSEWHERE),
            Map.entry("wage-unusual", MET_ELSEWHERE));

    private FaultRules() {}

    /** All codes that a service can tell. */
    static List<FaultCode> catalogue() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dk.opgang");
        return classes.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(FaultCode.class))
                .map(JavaClass::reflect)
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(FaultCode.class::cast)
                .toList();
    }

    /** What is wrong with the catalogue, in words. */
    static List<String> violations(List<FaultCode> catalogue) {
        List<String> violations = new ArrayList<>();
        Map<String, FaultCode> plain = new HashMap<>();
        for (FaultCode fault : catalogue) {
            String name = name(fault);
            if (!KEBAB_CASE.matcher(fault.code()).matches()) {
                violations.add(name + " has the code " + fault.code());
            }
            Text wording = fault.wording().text();
            if (DETAIL.matcher(wording.da()).results().count()
                    != DETAIL.matcher(wording.en()).results().count()) {
                violations.add(name + " has other details in Danish than in English");
            }
            String own = fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (own.equals(fault.code())) {
                FaultCode other = plain.put(own, fault);
                if (other != null) {
                    violations.add(name + " has the code of " + name(other));
                }
            } else if (!own.endsWith("-" + fault.code())) {
                violations.add(name + " does not end like its code " + fault.code());
            }
        }
        return violations;
    }

    /**
     * What of the catalogue was not seen by anybody, in words.
     *
     * @param told the codes that operations have told in tests
     * @param notTold those that need not be, and why
     */
    static List<String> untold(List<FaultCode> catalogue, Set<String> told, Map<String, String> notTold) {
        MetInTests tests = new MetInTests("told", told, notTold);
        return catalogue.stream()
                .map(FaultCode::code)
                .distinct()
                .flatMap(code -> tests.violation(code, code).stream())
                .toList();
    }

    private static String name(FaultCode fault) {
        return fault.getClass().getSimpleName() + "." + fault.name();
    }
}
