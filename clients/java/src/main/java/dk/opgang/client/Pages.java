package dk.opgang.client;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The pages of a list, each asked for when the one before it has been used up. */
final class Pages implements Iterator<Page> {

    private final Sender sender;
    private final Tokens tokens;
    private final Request list;
    private final String parameter;
    private @Nullable Page last;

    /** @param parameter which one takes the {@code next} of a page */
    Pages(Sender sender, Tokens tokens, Request list, String parameter) {
        this.sender = sender;
        this.tokens = tokens;
        this.list = list;
        this.parameter = parameter;
    }

    Stream<Page> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    @Override
    public boolean hasNext() {
        return last == null || last.next() != null;
    }

    @Override
    public Page next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Page before = last;
        Request request = before == null ? list : list.without(parameter).query(parameter, before.next());
        Page page = Page.of(sender.whole(request, tokens).json());
        last = page;
        return page;
    }
}
