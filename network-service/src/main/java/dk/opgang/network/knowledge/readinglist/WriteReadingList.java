package dk.opgang.network.knowledge.readinglist;

import dk.opgang.network.knowledge.ArticleDirectory;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.problem.Faults;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes a reading list, changes it, or takes it back. */
@Singleton
class WriteReadingList extends Posting<Caller, ReadingListForm, ReadingList> {

    private final ReadingLists lists;
    private final ArticleDirectory articles;

    WriteReadingList(ReadingLists lists, ArticleDirectory articles, Outbox outbox) {
        super(lists, ReadingListForm.class, outbox);
        this.lists = lists;
        this.articles = articles;
    }

    @Transactional
    Posted<ReadingList> post(Caller caller, ReadingListForm form) {
        return post(caller, caller, form);
    }

    @Transactional
    ReadingList patch(Caller caller, UUID id, @Nullable String ifMatch, MergePatch patch) {
        return patch(caller, caller, lists.lockOwn(caller, id), ifMatch, patch);
    }

    @Transactional
    void remove(Caller caller, UUID id, @Nullable String ifMatch) {
        remove(caller, lists.lockOwn(caller, id), ifMatch);
    }

    @Override
    protected ReadingList create(Caller caller, Caller writer, ReadingListForm form) {
        return new ReadingList(caller.tenantKey(), form);
    }

    /** What stands in the list already may have been withdrawn since. */
    @Override
    protected void check(
            Caller caller, Caller writer, @Nullable ReadingList known, ReadingListForm form, Faults faults) {
        if (known == null || !known.form().articleIds().equals(form.articleIds())) {
            articles.check(caller, form.articleIds(), faults);
        }
    }

    @Override
    protected List<Event> news(Caller writer, @Nullable ReadingListForm before, ReadingList list) {
        return List.of();
    }

    @Override
    protected List<Event> newsOfRemoval(Caller writer, ReadingList list) {
        return List.of();
    }
}
