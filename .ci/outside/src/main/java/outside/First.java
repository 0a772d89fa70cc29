package outside;

import org.civaffairs.core.value.Yuan;

final class First {
    private First() {}

    public static void main(String[] args) {
        System.out.println(Yuan.parse("12.50"));
    }
}
