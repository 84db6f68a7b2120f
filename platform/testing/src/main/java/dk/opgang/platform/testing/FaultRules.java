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
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What holds for the catalogue of faults, which is all enums of {@link FaultCode} that a service has on its class path: each code is
 * kebab case, and its words stand once. A special case has words of its own under the code of the general one, and its constant says so
 * by its end: {@code IF_MATCH_REQUIRED} is told as {@code required}.
 */
final class FaultRules {

    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern DETAIL = Pattern.compile("%s");

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
            Text wording = fault.wording();
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

    private static String name(FaultCode fault) {
        return fault.getClass().getSimpleName() + "." + fault.name();
    }
}
