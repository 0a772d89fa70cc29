package org.civaffairs.ballot.panel;

import java.io.Serializable;
import org.civaffairs.core.value.Text;
import org.civaffairs.core.value.Threshold;

/** One thing that a panel must be made of; see {@link Composition}. */
public sealed interface Requirement extends Text.Labelled, Serializable {
    /** Among whom people of a kind are counted. */
    enum Among implements Text.Labelled {
        /** All members on the roster. */
        PANEL("全体成员", "all members"),
        /** Those who came. */
        PRESENT("实到人员", "those present");

        private final String zh;
        private final String en;

        Among(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        @Override
        public Text label() {
            return Text.of(zh, en);
        }
    }

    /**
     * Whether it is met.
     *
     * @param panel the roster, before anybody steps aside
     * @param present those who came
     * @return the verdict
     */
    CompositionVerdict judge(KindCounts panel, KindCounts present);

    /**
     * So many members at least.
     *
     * @param least how many, 1 or more
     */
    record Size(long least) implements Requirement {
        /**
         * Checks the number.
         *
         * @param least how many, 1 or more
         * @throws IllegalArgumentException if it is less than 1
         */
        public Size {
            Composition.requirePositive("SIZE", least);
        }

        @Override
        public CompositionVerdict judge(KindCounts panel, KindCounts present) {
            return CompositionVerdict.of(this, least, panel.size(), panel.size());
        }

        @Override
        public Text label() {
            return Text.of("评审团不少于" + least + "人", "at least " + least + " members");
        }

        /** {@return such as {@code SIZE >=15}} */
        @Override
        public String toString() {
            return "SIZE >=" + least;
        }
    }

    /**
     * So many of one kind at least.
     *
     * @param kind the kind
     * @param least how many, 1 or more
     * @param among among whom
     */
    record AtLeast(MemberKind kind, long least, Among among) implements Requirement {
        /**
         * Checks the number.
         *
         * @param kind the kind
         * @param least how many, 1 or more
         * @param among among whom
         * @throws IllegalArgumentException if it is less than 1
         */
        public AtLeast {
            Composition.requirePositive(kind.name(), least);
        }

        @Override
        public CompositionVerdict judge(KindCounts panel, KindCounts present) {
            KindCounts whole = among == Among.PANEL ? panel : present;
            return CompositionVerdict.of(this, least, whole.of(kind), whole.size());
        }

        @Override
        public Text label() {
            return Text.of(
                    among.label().zh() + "中" + kind.label().zh() + "不少于" + least + "人",
                    "at least " + least + " of " + among.label().en() + ": "
                            + kind.label().en());
        }

        /** {@return such as {@code REPRESENTATIVE >=3 of PANEL}} */
        @Override
        public String toString() {
            return kind + " >=" + least + " of " + among;
        }
    }

    /**
     * A share of one kind.
     *
     * @param kind the kind
     * @param share the share
     * @param among of whom
     */
    record Share(MemberKind kind, Threshold share, Among among) implements Requirement {
        @Override
        public CompositionVerdict judge(KindCounts panel, KindCounts present) {
            KindCounts whole = among == Among.PANEL ? panel : present;
            long of = whole.size();
            return CompositionVerdict.of(this, of == 0 ? 1 : share.least(of), whole.of(kind), of);
        }

        @Override
        public Text label() {
            return Text.of(
                    among.label().zh() + "中" + kind.label().zh() + "须占"
                            + share.label().zh(),
                    share.label().en() + " of " + among.label().en() + ": "
                            + kind.label().en());
        }

        /** {@return such as {@code REPRESENTATIVE >=2/3 of PRESENT}} */
        @Override
        public String toString() {
            return kind + " " + share + " of " + among;
        }
    }
}
