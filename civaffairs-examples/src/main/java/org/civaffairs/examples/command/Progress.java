package org.civaffairs.examples.command;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.civaffairs.examples.facts.Input;
import org.jspecify.annotations.Nullable;

/** A progress bar on standard error for a person who has waited for a second; silent otherwise. */
final class Progress implements AutoCloseable {
    private static final long PATIENCE = 1_000_000_000L;
    private static final int STRIDE = 1 << 10;

    private final Console console;
    private final Input input;
    private final long begun = System.nanoTime();
    private long lines;
    private @Nullable ProgressBar bar;

    Progress(Console console, Input input) {
        this.console = console;
        this.input = input;
    }

    /** One more line was read. */
    void step() {
        if (++lines % STRIDE == 0 && console.isTerminal()) {
            show();
        }
    }

    private void show() {
        if (bar == null && System.nanoTime() - begun > PATIENCE) {
            bar = new ProgressBarBuilder()
                    .setTaskName("civaffairs")
                    .setInitialMax(input.size() == 0 ? -1 : input.size())
                    .setUnit(" MB", 1_000_000)
                    .clearDisplayOnFinish()
                    .setConsumer(new ConsoleProgressBarConsumer(console.err()))
                    .build();
        }
        if (bar != null) {
            bar.stepTo(input.position());
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
