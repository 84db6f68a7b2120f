package dk.opgang.platform.json;

import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.constraint.CvrNumber;
import dk.opgang.platform.constraint.Distinct;
import dk.opgang.platform.constraint.Municipality;
import dk.opgang.platform.constraint.MunicipalityValidator;
import dk.opgang.platform.constraint.PartyValue;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Faults;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns violated Bean Validation constraints into faults with a pointer, a code and words in both languages. */
@Singleton
public final class Constraints {

    /** The validator knows no order; by length, the tenth element of a list comes after the second. */
    private static final Comparator<Fault> IN_ORDER =
            Comparator.<Fault>comparingInt(fault -> fault.pointer().length()).thenComparing(Fault::pointer);

    private final Validator validator;

    public Constraints(Validator validator) {
        this.validator = validator;
    }

    /** Adds a fault for each annotation of the record that its value breaks; where a value is missing, that is all there is to say. */
    public void check(Object bound, Faults faults) {
        Set<ConstraintViolation<Object>> violations = validator.validate(bound);
        if (violations.isEmpty()) {
            return;
        }
        Set<Fault> found = new HashSet<>();
        for (ConstraintViolation<Object> violation : violations) {
            String pointer = pointer(violation.getPropertyPath());
            // What could not be read is null here; that it is also missing would be a second word on the same fault.
            if (!faults.isFaulty(pointer) && !faults.isFaultyBelow(pointer)) {
                found.add(fault(violation, pointer));
            }
        }
        Set<String> missing = found.stream()
                .filter(Constraints::tellsMissing)
                .map(Fault::pointer)
                .collect(Collectors.toSet());
        found.stream()
                .filter(fault -> tellsMissing(fault) || !missing.contains(fault.pointer()))
                .sorted(IN_ORDER)
                .forEach(faults::broken);
    }

    /** Whether records of the type can break anything. */
    public boolean areOn(Class<?> type) {
        return validator.getConstraintsForClass(type).isBeanConstrained();
    }

    private static boolean tellsMissing(Fault fault) {
        return fault.code().equals(CommonFault.REQUIRED.code());
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }

    private static Fault fault(ConstraintViolation<?> violation, String pointer) {
        return switch (violation.getConstraintDescriptor().getAnnotation()) {
            case NotNull ignored -> CommonFault.REQUIRED.at(pointer);
            case NotBlank ignored -> CommonFault.REQUIRED.at(pointer);
            case NotEmpty ignored -> CommonFault.REQUIRED.at(pointer);
            case Size size -> CommonFault.SIZE.at(pointer, size.min(), size.max());
            case Min min -> CommonFault.MIN.at(pointer, min.value());
            case Max max -> CommonFault.MAX.at(pointer, max.value());
            case DecimalMin min -> CommonFault.DECIMAL_MIN.at(pointer, min.value());
            case DecimalMax max -> CommonFault.DECIMAL_MAX.at(pointer, max.value());
            case Positive ignored -> CommonFault.POSITIVE.at(pointer);
            case PositiveOrZero ignored -> CommonFault.POSITIVE_OR_ZERO.at(pointer);
            case Digits digits -> CommonFault.DIGITS.at(pointer, digits.integer(), digits.fraction());
            case Pattern pattern -> CommonFault.PATTERN.at(pointer, pattern.regexp());
            case Email ignored -> CommonFault.EMAIL.at(pointer);
            case CodeOf codeOf -> CommonFault.notInList(pointer, codeOf.value());
            case Municipality ignored -> CommonFault.notInList(pointer, MunicipalityValidator.LIST);
            case CvrNumber ignored -> CommonFault.INVALID_CVR.at(pointer);
            case PartyValue ignored -> CommonFault.INVALID_ORGANISATION.at(pointer);
            case Distinct ignored -> CommonFault.DUPLICATE.at(pointer);
            case Annotation other -> throw new IllegalStateException("No fault is known for the constraint " + other);
        };
    }
}
