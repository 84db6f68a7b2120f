package dk.opgang.initiatives.group;

import dk.opgang.platform.problem.FaultCode;
import dk.opgang.platform.problem.Wording;

/** What can be wrong with a request about groups. */
public enum GroupFault implements FaultCode {
    ANCHOR_TOO_FAR("Dagen ligger mere end %s dage fra gruppens", "The day lies more than %s days from the group's"),
    CONTINUES_BEFORE_END(
            "Om gruppen fortsætter, fortælles, når den slutter", "Whether a group goes on is told when it ends"),
    ENROLMENT_NOT_RUNNING("Forløbet løber ikke den dag", "The enrolment does not run on that day"),
    GROUP_NOT_FOUND("Gruppen findes ikke i indsatsen", "There is no such group in the initiative"),
    GROUP_MIX_NOT_MET("%s: %s i gruppen", "%s: %s in the group"),
    GROUP_TOO_SMALL("Gruppen har %s af mindst %s pladser taget", "The group has %s of at least %s places taken"),
    GROUP_TRANSITION_NOT_ALLOWED(
            "transition-not-allowed", "Fra %s kan gruppen ikke gå til %s", "From %s a group cannot move to %s"),
    MEMBER_ELSEWHERE(
            "Forløbet er i en gruppe, der dannes eller løber", "The enrolment is in a group that forms or runs"),
    MEMBERS_ENROLMENT_NOT_FOUND(
            "enrolment-not-found",
            "Forløbet findes ikke i gruppens indsats",
            "There is no such enrolment in the group's initiative"),
    STARTS_ON_REQUIRED("required", "En gruppe, der løber, har en første dag", "A group that runs has a first day"),
    UNIT_NOT_COMPLETE("En plads tages af %s forløb", "A place is taken by %s enrolments");

    private final Wording wording;

    GroupFault(String da, String en) {
        this.wording = new Wording(da, en);
    }

    GroupFault(String code, String da, String en) {
        this.wording = new Wording(code, da, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
