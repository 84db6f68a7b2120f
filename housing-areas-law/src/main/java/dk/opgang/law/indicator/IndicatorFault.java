package dk.opgang.law.indicator;

import dk.opgang.platform.problem.FaultCode;
import dk.opgang.platform.problem.Wording;

/** What can be wrong with a figure that is told. */
enum IndicatorFault implements FaultCode {
    INDICATOR_UNKNOWN_CODE(
            "unknown-code", "Koden findes ikke i kodelisten indicators", "The code is not in the code list indicators"),
    NUMBER_REQUIRED("required", "Kilden oplyser intet tal: %s", "The source tells no number: %s"),
    YEAR_IN_THE_FUTURE(
            "in-the-future",
            "Tal kan ikke angives for et år, som ikke er begyndt",
            "No figure can be told of a year that has not begun"),
    YEAR_OUT_OF_RANGE("out-of-range", "Året er fra %s til i år", "The year is from %s to this year");

    private final Wording wording;

    IndicatorFault(String code, String da, String en) {
        this.wording = new Wording(code, da, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
