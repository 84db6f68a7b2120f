package dk.opgang.initiatives.template.document;

import java.math.BigDecimal;

/** What an initiative gives for a parameter. */
public sealed interface ParameterValue {

    /** A number or an amount. */
    record Number(BigDecimal number) implements ParameterValue {}

    /** A choice. */
    record YesOrNo(boolean yes) implements ParameterValue {}
}
