package dk.opgang.platform.openapi;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgang.platform.constraint.Defaulted;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/** What a record's component is in JSON. */
final class RecordProperty {

    private static final DotName OPTIONAL = DotName.createSimple(Optional.class);
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName DEFAULTED = DotName.createSimple(Defaulted.class);
    private static final DotName INCLUDE = DotName.createSimple(JsonInclude.class);
    private static final DotName FORMAT = DotName.createSimple(JsonFormat.class);
    private static final DotName DECIMAL = DotName.createSimple(BigDecimal.class);
    /** Amounts are sent as text, since a number in JSON loses decimals in many readers. */
    private static final String AMOUNT = "Dkk";

    private static final String DECIMAL_FORM = "^-?[0-9]+(\\.[0-9]+)?$";
    private static final Set<String> LEFT_OUT = Set.of("NON_NULL", "NON_ABSENT", "NON_EMPTY");

    private final RecordComponentInfo component;

    RecordProperty(RecordComponentInfo component) {
        this.component = component;
    }

    String name() {
        return RecordClasses.property(component);
    }

    /** Whether an answer tells null instead of leaving the field out. */
    boolean isNullable() {
        return isAlwaysThere()
                && mayBeMissing()
                && !RecordClasses.fieldOf(component).hasAnnotation(DEFAULTED);
    }

    /** Whether every answer has the field. */
    boolean isAlwaysThere() {
        AnnotationInstance own = RecordClasses.fieldOf(component).annotation(INCLUDE);
        AnnotationInstance include = own == null ? component.declaringClass().declaredAnnotation(INCLUDE) : own;
        return include == null
                || include.value() == null
                || !LEFT_OUT.contains(include.value().asEnum());
    }

    /** The schema, with amounts as the text that they are sent as. */
    Schema typed(Schema stated) {
        if (holdsNulls()) {
            if (stated.getAdditionalPropertiesSchema() != null) {
                stated.setAdditionalPropertiesSchema(Nulls.with(stated.getAdditionalPropertiesSchema()));
            } else if (stated.getItems() != null) {
                stated.setItems(Nulls.with(stated.getItems()));
            }
        }
        if (component.type().name().equals(DotName.STRING_NAME)
                && component.name().endsWith(AMOUNT)
                && stated.getPattern() == null) {
            stated.setPattern(DECIMAL_FORM);
        }
        if (isText() && component.type().name().equals(DECIMAL)) {
            asText(stated);
        } else if (isText() && holdsDecimals() && stated.getItems() != null) {
            asText(stated.getItems());
        }
        return stated;
    }

    private static void asText(Schema decimal) {
        decimal.setType(List.of(SchemaType.STRING));
        decimal.setFormat(null);
        decimal.setPattern(DECIMAL_FORM);
        if (decimal.getExamples() != null) {
            decimal.setExamples(
                    decimal.getExamples().stream().<Object>map(String::valueOf).toList());
        }
    }

    private boolean holdsDecimals() {
        return component.type().kind() == Type.Kind.PARAMETERIZED_TYPE
                && component
                        .type()
                        .asParameterizedType()
                        .arguments()
                        .getLast()
                        .name()
                        .equals(DECIMAL);
    }

    /** Whether it is a list or a map whose values may be null. */
    private boolean holdsNulls() {
        return component.type().kind() == Type.Kind.PARAMETERIZED_TYPE
                && component.type().asParameterizedType().arguments().getLast().hasAnnotation(NULLABLE);
    }

    private boolean mayBeMissing() {
        return component.type().hasAnnotation(NULLABLE)
                || component.type().name().equals(OPTIONAL);
    }

    private boolean isText() {
        AnnotationInstance format = RecordClasses.fieldOf(component).annotation(FORMAT);
        boolean asText = format != null
                && format.value("shape") != null
                && format.value("shape").asEnum().equals("STRING");
        return asText || component.name().endsWith(AMOUNT);
    }
}
