package dk.opgang.initiatives.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many reached a stage, whatever came between.
 *
 * @param stage a step, a kind of placement or an outcome
 * @param count people, each once; null to others than the participants' municipality
 * @param ofFirstPct of those who reached the first stage
 * @param ofBeforePct of those who reached the stage before
 */
@Schema(name = "FunnelStage")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record FunnelStage(
        String stage,
        @Nullable Long count,
        @Nullable BigDecimal ofFirstPct,
        @Nullable BigDecimal ofBeforePct) {

    /** A stage with how many reached it. */
    record Reached(String stage, @Nullable Long count) {}

    static List<FunnelStage> of(List<Reached> reached) {
        List<FunnelStage> stages = new ArrayList<>();
        for (int i = 0; i < reached.size(); i++) {
            Long count = reached.get(i).count();
            Long before = i == 0 ? null : reached.get(i - 1).count();
            stages.add(new FunnelStage(
                    reached.get(i).stage(),
                    count,
                    Percent.of(count, reached.getFirst().count()),
                    i == 0 ? null : Percent.of(count, before)));
        }
        return List.copyOf(stages);
    }
}
