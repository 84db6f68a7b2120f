package dk.opgang.law.simulation;

import dk.opgang.platform.problem.FaultCode;
import dk.opgang.platform.problem.Wording;

/** What can be wrong with the assumptions of a simulation. */
enum SimulationFault implements FaultCode {
    FIGURE_MISSING("Der er intet tal for %s i %s eller før", "There is no figure of %s in %s or before"),
    FIGURE_OUT_OF_RANGE("out-of-range", "Tallet ville blive %s", "The figure would become %s"),
    INDEX_STANDS(
            "%s er kendt for %s og går forud; ændr det i stedet",
            "%s is known for %s and stands before it; change that instead"),
    REFERENCE_MISSING(
            "Der er intet tal for regionen at holde det op imod; ændr %s i stedet",
            "There is no figure of the region to hold it against; change %s instead"),
    REPEATED_FIGURE("Tallet er allerede ændret i anmodningen", "The figure is changed already in the request"),
    VALUE_OR_DELTA("Enten value eller delta skal udfyldes, ikke begge", "Either value or delta is required, not both");

    private final Wording wording;

    SimulationFault(String da, String en) {
        this.wording = new Wording(da, en);
    }

    SimulationFault(String code, String da, String en) {
        this.wording = new Wording(code, da, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
