package dk.opgang.network.relocation;

import dk.opgang.platform.posted.FormResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** How the family of a match is received, as it is stored. */
@Entity
@Table(name = "relocation_strategies")
class ReceptionStrategy extends FormResource<StrategyForm> {

    @Column(updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private UUID matchId;

    @Column(updatable = false)
    private String receiver;

    protected ReceptionStrategy() {}

    ReceptionStrategy(RelocationMatch match, StrategyForm form) {
        super(form);
        this.caseId = match.caseId();
        this.matchId = match.id();
        this.receiver = match.receiver();
    }

    /** The receiver, at another installation, has written another one. */
    void written(StrategyForm told) {
        become(told);
    }

    UUID caseId() {
        return caseId;
    }

    UUID matchId() {
        return matchId;
    }

    /** What it lacks for such a family: fields, and areas of which nothing is planned. */
    List<String> missing(Household household) {
        return missing(form(), household);
    }

    /** What lacks as long as there is none. */
    static List<String> missingOfNone(Household household) {
        return missing(new StrategyForm(null, null, List.of()), household);
    }

    private static List<String> missing(StrategyForm form, Household household) {
        List<String> missing = new ArrayList<>();
        note(missing, "contact", form.contact() != null);
        note(missing, "firstVisitOn", form.firstVisitOn() != null);
        note(missing, "neighbourhood", form.covers("neighbourhood"));
        note(missing, "employment", !household.isWorking() || form.covers("employment"));
        note(missing, "education", !household.isLearning() || form.covers("education"));
        return missing;
    }

    private static void note(List<String> missing, String what, boolean isThere) {
        if (!isThere) {
            missing.add(what);
        }
    }
}
