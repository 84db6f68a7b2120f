package dk.opgang.initiatives.initiative;

import dk.opgang.initiatives.template.document.InitiativeTemplate;
import dk.opgang.platform.caller.Caller;
import java.util.List;

/** What an initiative and its enrolments have that another version of its template does not know; one bean for each kind. */
public interface BrokenByVersion {

    List<VersionMove.Break> breaks(Caller caller, Initiative initiative, InitiativeTemplate wanted);
}
