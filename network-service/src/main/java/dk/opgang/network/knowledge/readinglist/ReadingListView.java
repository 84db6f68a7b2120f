package dk.opgang.network.knowledge.readinglist;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Articles in an order that somebody recommends. */
@Schema(name = "ReadingList")
record ReadingListView(
        UUID id,
        @JsonUnwrapped ReadingListForm form,
        @JsonUnwrapped Stored stored) {

    static ReadingListView of(ReadingList list) {
        return new ReadingListView(list.id(), list.form(), Stored.of(list));
    }
}
