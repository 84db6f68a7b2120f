package dk.opgang.initiatives.template.document;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.initiatives.template.reading.Item;
import dk.opgang.initiatives.template.reading.KeyKind;
import dk.opgang.initiatives.template.reading.Reading;
import dk.opgang.initiatives.template.reading.TemplateFault;
import dk.opgang.initiatives.template.reading.TemplateJson;
import dk.opgang.initiatives.template.value.Parameters;
import dk.opgang.platform.problem.Faults;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an initiative gives for the parameters of its template. */
public final class GivenParameters {

    private GivenParameters() {}

    /** The numbers that count: those that are given, else what the template has for them. */
    public static Parameters of(List<Parameter> declared, Map<String, Object> given) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        for (Parameter parameter : declared) {
            ParameterValue value = value(parameter, given.get(parameter.key()), new Reading(TemplateReader.FORMAT));
            if (value instanceof ParameterValue.Number(BigDecimal number)) {
                numbers.put(parameter.key(), number);
            }
        }
        return new Parameters(numbers);
    }

    /** Adds a fault for each that is missing, out of its limits, or not of the template. */
    public static void check(List<Parameter> declared, Map<String, Object> given, Faults faults) {
        Reading reading = new Reading(TemplateReader.FORMAT);
        for (Parameter parameter : declared) {
            reading.has(KeyKind.PARAMETER, parameter.key());
            if (value(parameter, given.get(parameter.key()), reading) == null
                    && !reading.isFaulty("/" + parameter.key())) {
                reading.broken("/" + parameter.key(), TemplateFault.PARAMETER_MISSING);
            }
        }
        given.keySet().forEach(key -> reading.refer(KeyKind.PARAMETER, key, "/" + key));
        faults.under("/parameters", reading.finished());
    }

    private static @Nullable ParameterValue value(Parameter parameter, @Nullable Object given, Reading reading) {
        if (given == null) {
            return parameter.standard();
        }
        JsonNode told = TemplateJson.tree(given);
        return parameter.value(new Item(reading, "/" + parameter.key(), told));
    }
}
