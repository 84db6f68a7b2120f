package dk.opgang.initiatives.group;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.initiatives.group.GroupTerms.Mixed;
import dk.opgang.initiatives.phase.PhaseOnDay;
import dk.opgang.platform.posted.Stored;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A group as it is answered.
 *
 * @param kind a code of group-kinds
 * @param state forming, running, ended or dissolved
 * @param stateSince since when; null of one that forms
 * @param continues whether it goes on by itself; null of one that has not ended
 * @param on the day of what follows
 * @param size how many places are taken on the day
 * @param places how many there are; null for any number
 * @param phase of the programme on the day; null if it has none
 * @param mix how it is mixed on the day, where it is read alone
 * @param members who takes its places on the day, as far as the caller may know, where it is read alone
 */
@Schema(name = "Group")
public record GroupView(
        UUID id,
        UUID initiativeId,
        @JsonUnwrapped GroupForm form,
        String kind,
        String state,
        @Nullable LocalDate stateSince,
        @Nullable Boolean continues,
        LocalDate on,
        int size,
        @Nullable Integer places,
        @Nullable PhaseOnDay phase,
        @Nullable List<Mix> mix,
        @Nullable List<GroupMemberView> members,
        @JsonUnwrapped Stored stored) {

    /**
     * A kind of members and how many there are.
     *
     * @param count null for whoever does not see all members: of few it would tell of one
     * @param met whether there are as many as there should be
     */
    @Schema(name = "GroupMix")
    public record Mix(
            Words label,
            @Nullable Integer count,
            @Nullable Integer least,
            @Nullable Integer most,
            @Nullable Boolean met) {

        /** The words of the template. */
        @Schema(name = "GroupMixLabel")
        public record Words(String da, String en) {}

        static Mix of(Mixed it, boolean shown) {
            return new Mix(
                    new Words(it.label().da(), it.label().en()),
                    shown ? (Integer) it.count() : null,
                    it.least(),
                    it.most(),
                    shown ? (Boolean) it.met() : null);
        }
    }
}
