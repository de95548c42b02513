module git.example.com/shop/api

go 1.26
