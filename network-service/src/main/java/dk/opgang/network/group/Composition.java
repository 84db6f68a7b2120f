package dk.opgang.network.group;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a group is composed on a day. What it lacks is shown and never refused.
 *
 * @param complete whether it lacks nothing
 * @param seats how many seats count: those of deputies and former members do not
 * @param fieldsCovered codes of {@code network-fields} that are covered by the seats which are to cover them
 */
@Schema(name = "GroupComposition")
record Composition(
        LocalDate on, boolean complete, int seats, List<String> fieldsCovered, List<CompositionRule.Gap> gaps) {}
