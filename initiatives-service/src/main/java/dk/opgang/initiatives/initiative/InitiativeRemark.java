package dk.opgang.initiatives.initiative;

import dk.opgang.platform.problem.Fault;

/**
 * Something about an initiative that is doubtful. It was taken all the same.
 *
 * @param pointer where, in the initiative
 * @param code such as {@code partner-missing}, with which the first enrolment is refused
 */
record InitiativeRemark(String pointer, String code) {

    static InitiativeRemark of(Fault fault) {
        return new InitiativeRemark(fault.pointer(), fault.code());
    }
}
