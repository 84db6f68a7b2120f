package dk.opgang.network.meeting;

import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemHead;

/** What can be wrong with meetings, attendance and minutes. */
public enum MeetingProblem implements ProblemCode {
    MEETING_NOT_BEGUN(409, "Mødet er ikke begyndt", "The meeting has not begun"),
    MEETING_NOT_HELD(409, "Mødet er ikke afholdt", "The meeting has not been held"),
    MEETING_NOT_PLANNED(
            409,
            "Kun et møde, der ikke er indkaldt, kan slettes; et andet aflyses",
            "Only a meeting that nobody is invited to can be removed; another one is cancelled"),
    NOT_INVITED(409, "Medlemmet er ikke indkaldt til mødet", "The member is not invited to the meeting");

    private final ProblemHead head;

    MeetingProblem(int status, String da, String en) {
        this.head = new ProblemHead(status, da, en);
    }

    @Override
    public ProblemHead head() {
        return head;
    }
}
