package dk.opgang.housingareas.law.classification;

import dk.opgang.law.classification.CriterionResult.Missing;
import dk.opgang.law.classification.Predecessors;
import dk.opgang.platform.caller.Caller;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tells what areas follow. */
public interface FindPredecessors {

    /**
     * What an area follows; empty if it follows none.
     *
     * @param missing the figures of the area that a classification lacks
     */
    Optional<Predecessors> of(Caller caller, UUID areaId, List<Missing> missing);
}
