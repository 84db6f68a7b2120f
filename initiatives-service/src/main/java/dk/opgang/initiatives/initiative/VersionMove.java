package dk.opgang.initiatives.initiative;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a move to another version of the template does.
 *
 * @param from the version that it had
 * @param to the version that is wanted
 * @param breaks what enrolments have that the version does not know
 * @param changed whether it was moved
 */
@Schema(name = "TemplateVersionMoved")
public record VersionMove(int from, int to, List<Break> breaks, boolean changed) {

    /**
     * Something that an enrolment has, or the initiative itself.
     *
     * @param enrolmentId null of what is no single enrolment's
     * @param pointer where the version lacks it
     */
    @Schema(name = "TemplateVersionBreak")
    public record Break(@Nullable UUID enrolmentId, String pointer, String code) {}
}
