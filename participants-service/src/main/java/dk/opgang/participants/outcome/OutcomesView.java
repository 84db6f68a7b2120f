package dk.opgang.participants.outcome;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the guidance of an initiative led to.
 *
 * @param disclosureControlled whether small numbers may be left out
 */
@Schema(name = "EducationReadinessOutcomes")
record OutcomesView(List<OutcomeRow> rows, OutcomeTotal total, boolean disclosureControlled) {}
