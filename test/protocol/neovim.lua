-- Opens a transcript with a person's own configuration, and writes what came back over stdio as JSON.
-- Usage: nvim --headless -u CONFIGURATION -i NONE -n -c "luafile neovim.lua", with what it needs in the environment.
local function place(words)
  for number, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
    local column = line:find(words, 1, true)
    if column then return { line = number - 1, character = column } end
  end
end

local function answer(client, method, params)
  local response = client.request_sync(method, params, 10000, 0)
  return response and response.result or vim.NIL
end

local function client()
  local all = vim.lsp.get_clients or vim.lsp.get_active_clients
  return all()[1]
end

local function review()
  vim.cmd('edit ' .. vim.fn.fnameescape(os.getenv('TRANSCRIPT_FILE')))
  assert(vim.wait(10000, function() return client() and #vim.diagnostic.get(0) > 0 end), 'diagnostics come')
  local document = vim.lsp.util.make_text_document_params()
  local hover = { textDocument = document, position = place(os.getenv('TRANSCRIPT_WORDS')) }
  return {
    hover = answer(client(), 'textDocument/hover', hover),
    symbols = answer(client(), 'textDocument/documentSymbol', { textDocument = document }),
    diagnostics = vim.diagnostic.get(0),
    shown = vim.lsp.util.convert_input_to_markdown_lines(answer(client(), 'textDocument/hover', hover).contents),
  }
end

local worked, result = pcall(review)
local file = io.open(os.getenv('TRANSCRIPT_RESULT'), 'w')
file:write(vim.fn.json_encode(worked and result or { failure = tostring(result) }))
file:close()
vim.cmd('qall!')
