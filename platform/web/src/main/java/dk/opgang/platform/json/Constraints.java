package dk.opgang.platform.json;

import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.Text;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns violated Bean Validation constraints into faults with a pointer, a code and words in both languages. */
final class Constraints {

    private final Validator validator;

    Constraints(Validator validator) {
        this.validator = validator;
    }

    void check(Object bound, Faults faults) {
        List<Fault> found = new ArrayList<>();
        for (ConstraintViolation<Object> violation : validator.validate(bound)) {
            String pointer = pointer(violation.getPropertyPath());
            // What could not be read is null here; that it is also missing would be a second word on the same fault.
            if (!faults.isFaulty(pointer) && !faults.isFaultyBelow(pointer)) {
                Text text = text(violation);
                found.add(new Fault(pointer, code(violation), text));
            }
        }
        faults.broken(found);
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

    static String code(ConstraintViolation<?> violation) {
        String name = annotation(violation);
        return switch (name) {
            case "NotNull", "NotBlank", "NotEmpty" -> "required";
            default -> name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        };
    }

    static Text text(ConstraintViolation<?> violation) {
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        Object value = attributes.get("value");
        Object min = attributes.get("min");
        Object max = attributes.get("max");
        return switch (annotation(violation)) {
            case "NotNull", "NotBlank", "NotEmpty" -> new Text("Feltet skal udfyldes", "The field is required");
            case "Size" -> new Text("Længden er " + min + " til " + max, "The length is " + min + " to " + max);
            case "Min", "DecimalMin" -> new Text("Værdien er mindst " + value, "The value is at least " + value);
            case "Max", "DecimalMax" -> new Text("Værdien er højst " + value, "The value is at most " + value);
            case "Positive" -> new Text("Værdien er over 0", "The value is above 0");
            case "PositiveOrZero" -> new Text("Værdien er 0 eller derover", "The value is 0 or above");
            case "Digits" -> digits(attributes);
            case "Pattern" -> pattern(attributes);
            default -> new Text("Værdien er ikke gyldig", "The value is not valid");
        };
    }

    private static Text digits(Map<String, Object> attributes) {
        Object whole = attributes.get("integer");
        Object fraction = attributes.get("fraction");
        return new Text(
                "Højst " + whole + " cifre før og " + fraction + " efter kommaet",
                "At most " + whole + " digits before and " + fraction + " after the point");
    }

    private static Text pattern(Map<String, Object> attributes) {
        Object form = attributes.get("regexp");
        return new Text("Værdien har formen " + form, "The value has the form " + form);
    }

    private static String annotation(ConstraintViolation<?> violation) {
        return violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
    }
}
