package dk.opgang.initiatives.placement.rules;

import dk.opgang.initiatives.placement.rules.RuleFile.JobKind;
import java.time.LocalDate;
import java.util.List;

/** The kind of job under a clause is one that a placement of the kind can be, with the prospect that belongs to it. */
final class JobKindRule implements PlacementRule {

    private final List<JobKind> rows;

    JobKindRule(RuleFile file) {
        this.rows = file.jobKinds();
    }

    @Override
    public void check(PlacementForm form, Placed placed, Findings findings) {
        String told = form.jobKind();
        if (told == null || form.kind() == null || findings.isFaulty("/jobKind")) {
            return;
        }
        LocalDate day = form.from() == null ? placed.today() : form.from();
        List<JobKind> known = rows.stream().filter(row -> row.inForceOn(day)).toList();
        boolean agrees = known.stream()
                .anyMatch(row -> row.jobKind().equals(told)
                        && row.kinds().contains(form.kind())
                        && (row.prospect() == null || row.prospect().equals(form.prospect())));
        if (!known.isEmpty() && !agrees) {
            List<String> possible = known.stream()
                    .filter(row -> row.kinds().contains(form.kind()))
                    .map(JobKind::jobKind)
                    .toList();
            findings.breach(
                    PlacementFault.JOB_KIND_DIFFERS.at("/jobKind", form.kind()),
                    String.join(", ", possible),
                    told,
                    known.getFirst().source());
        }
    }
}
