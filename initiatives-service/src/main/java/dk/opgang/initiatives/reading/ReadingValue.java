package dk.opgang.initiatives.reading;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.initiatives.fault.MobilityFault;
import dk.opgang.initiatives.template.document.ReadingRule;
import dk.opgang.initiatives.template.fact.CodeChoice;
import dk.opgang.platform.cpr.CprFinder;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.TextFault;
import dk.opgang.platform.text.TextKind;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a value is one that the template's reading can have. */
final class ReadingValue {

    private static final String POINTER = "/value";
    private static final int DIGITS = 18;

    private final ReadingRule rule;
    private final JsonNode value;
    private final Faults faults;

    private ReadingValue(ReadingRule rule, JsonNode value, Faults faults) {
        this.rule = rule;
        this.value = value;
        this.faults = faults;
    }

    static void check(ReadingRule rule, JsonNode value, Faults faults) {
        new ReadingValue(rule, value, faults).check();
    }

    private void check() {
        switch (rule.kind()) {
            case BOOLEAN -> {
                if (!value.isBoolean()) {
                    faults.broken(POINTER, CommonFault.INVALID_BOOLEAN);
                }
            }
            case INTEGER -> {
                if (isNumber() && value.decimalValue().stripTrailingZeros().scale() > 0) {
                    faults.broken(POINTER, CommonFault.INVALID_INTEGER);
                } else {
                    number();
                }
            }
            case DECIMAL -> number();
            case CODE -> {
                List<String> codes = rule.codes().stream().map(CodeChoice::code).toList();
                if (!value.isTextual() || !codes.contains(value.textValue())) {
                    faults.broken(POINTER, MobilityFault.READING_UNKNOWN_CODE, String.join(", ", codes));
                }
            }
        }
    }

    private boolean isNumber() {
        return value.isNumber()
                && value.decimalValue().precision() <= DIGITS
                && Math.abs(value.decimalValue().scale()) <= DIGITS;
    }

    private void number() {
        if (!isNumber()) {
            faults.broken(
                    POINTER,
                    rule.kind() == ReadingRule.Kind.INTEGER
                            ? CommonFault.INVALID_INTEGER
                            : CommonFault.INVALID_DECIMAL);
        } else if (CprFinder.isIn(value.decimalValue().toPlainString(), TextKind.FREE)) {
            faults.broken(POINTER, TextFault.CPR_IN_TEXT);
        } else if (!isWithin(value.decimalValue())) {
            faults.broken(POINTER, MobilityFault.VALUE_OUT_OF_RANGE, shown(rule.least()) + ".." + shown(rule.most()));
        }
    }

    private boolean isWithin(BigDecimal number) {
        BigDecimal least = rule.least();
        BigDecimal most = rule.most();
        return (least == null || number.compareTo(least) >= 0) && (most == null || number.compareTo(most) <= 0);
    }

    private static String shown(@Nullable BigDecimal limit) {
        return limit == null ? "" : limit.toPlainString();
    }
}
