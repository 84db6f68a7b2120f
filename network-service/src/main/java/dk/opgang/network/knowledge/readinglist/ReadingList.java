package dk.opgang.network.knowledge.readinglist;

import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A reading list, as it is stored. */
@Entity
@Table(name = "reading_lists")
class ReadingList extends PostedResource<ReadingListForm> {

    protected ReadingList() {}

    ReadingList(String poster, ReadingListForm form) {
        super(poster, form);
    }
}
